import { useFormatter, useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import type { Figures } from './api/summary';

/** What was spent, in each currency. */
export function useSpent() {
  const t = useTranslations('parkingSummary');
  const format = useFormatter();
  const amounts = useAmounts();
  return ({ money }: Figures): string =>
    money.length === 0 ? t('nothing') : format.list(money.map((one) => amounts.money(one)));
}
