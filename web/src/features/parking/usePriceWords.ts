import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import type { Price } from './offers';

const reasons = ['VEHICLE_NOT_ADMITTED', 'LONGER_THAN_THE_MAXIMUM', 'ENDS_TOO_LATE'] as const;

/** What a stay costs, or why one cannot stay so. */
export function usePriceWords() {
  const t = useTranslations('parkingSearch');
  const amounts = useAmounts();
  return useMemo(
    () =>
      (price: Price | undefined): string => {
        if (price === undefined) return t('noCharge');
        const { reason, cents, currency } = price;
        if (cents !== undefined && currency !== undefined) return amounts.money({ minorUnits: cents, currency });
        return t(`refused.${reasons.find((known) => known === reason) ?? 'OTHER'}`);
      },
    [t, amounts],
  );
}
