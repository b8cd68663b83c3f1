import { useTranslations } from 'use-intl';
import { StatusBadge } from '../ui/StatusBadge';
import type { AccountStatus } from './accounts';

const tones = { ACTIVE: 'good', DISABLED: 'bad', REMOVED: 'planned' } as const;

export function AccountStatusBadge({ status }: { status: AccountStatus }) {
  const t = useTranslations('accounts.status');
  return <StatusBadge tone={tones[status]}>{t(status)}</StatusBadge>;
}
