import { useTranslations } from 'use-intl';
import { StatusBadge, type Tone } from '../ui/StatusBadge';
import type { AutomobileStatus } from './vehicles';

const tones: Record<AutomobileStatus, Tone> = {
  ON_ORDER: 'planned',
  IN_STOCK: 'planned',
  IN_PREPARATION: 'open',
  AVAILABLE: 'good',
  RESERVED: 'waiting',
  SOLD: 'done',
  DELIVERED: 'done',
};

export function AutomobileStatusBadge({ status }: { status: AutomobileStatus }) {
  const t = useTranslations('vehicle.status');
  return <StatusBadge tone={tones[status]}>{t(status)}</StatusBadge>;
}
