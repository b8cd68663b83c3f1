import { useTranslations } from 'use-intl';
import { StatusBadge, type Tone } from '../ui/StatusBadge';
import type { SaleStatus } from './sales';

const tones: Record<SaleStatus, Tone> = {
  DRAFT: 'planned',
  RESERVED: 'waiting',
  CONTRACTED: 'open',
  DELIVERED: 'good',
  CANCELLED: 'bad',
  UNWOUND: 'bad',
};

export function SaleStatusBadge({ status }: { status: SaleStatus }) {
  const t = useTranslations('sales.status');
  return <StatusBadge tone={tones[status]}>{t(status)}</StatusBadge>;
}
