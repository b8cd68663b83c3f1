import { useFormatter } from 'use-intl';

export interface Money {
  minorUnits: number;
  currency: string;
}

interface Mileage {
  value: number;
  unit: 'KM' | 'MI';
}

/** How many minor units make one unit of a currency; 100 for most, 1 for the yen. */
export function minorUnitsOf(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return 10 ** (maximumFractionDigits ?? 2);
}

/** Money and mileages in the reader's language. */
export function useAmounts() {
  const format = useFormatter();
  return {
    money({ minorUnits, currency }: Money): string {
      const scale = minorUnitsOf(currency);
      const whole = minorUnits % scale === 0;
      return format.number(minorUnits / scale, {
        style: 'currency',
        currency,
        ...(whole ? { maximumFractionDigits: 0 } : {}),
      });
    },
    mileage({ value, unit }: Mileage): string {
      return format.number(value, { style: 'unit', unit: unit === 'KM' ? 'kilometer' : 'mile' });
    },
  };
}
