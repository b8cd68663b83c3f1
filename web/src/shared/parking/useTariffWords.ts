import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useAmounts } from '../i18n/amounts';
import type { VehicleClass } from './stays';
import type { UserClass } from './tariffs';
import { useMinutes } from './useMinutes';

/** How vehicles, users, times and prices of tariffs are written. */
export function useTariffWords(currency: string) {
  const t = useTranslations('prices');
  const amounts = useAmounts();
  const time = useMinutes();
  return useMemo(() => {
    return {
      scale: ({ vehicle, user }: { vehicle: VehicleClass; user: UserClass }) =>
        user === 'VISITOR'
          ? t(`vehicle.${vehicle}`)
          : t('of', { vehicle: t(`vehicle.${vehicle}`), user: t(`user.${user}`) }),
      time,
      money: (minorUnits: number) => amounts.money({ minorUnits, currency }),
    };
  }, [t, time, amounts, currency]);
}
