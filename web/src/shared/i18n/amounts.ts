import { useMemo } from 'react';
import { useFormatter } from 'use-intl';

export interface Money {
  minorUnits: number;
  currency: string;
}

interface Mileage {
  value: number;
  unit: 'KM' | 'MI';
}

// A formatter takes long to make, and a table asks for each of its amounts.
const known = new Map<string, number>();

/** How many minor units make one unit of a currency; 100 for most, 1 for the yen. */
export function minorUnitsOf(currency: string): number {
  const before = known.get(currency);
  if (before !== undefined) return before;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  const units = 10 ** (maximumFractionDigits ?? 2);
  known.set(currency, units);
  return units;
}

/** Money and mileages in the reader's language; the same object for as long as that is the same. */
export function useAmounts() {
  const format = useFormatter();
  return useMemo(() => {
    const money = ({ minorUnits, currency }: Money): string => {
      const scale = minorUnitsOf(currency);
      const whole = minorUnits % scale === 0;
      return format.number(minorUnits / scale, {
        style: 'currency',
        currency,
        ...(whole ? { maximumFractionDigits: 0 } : {}),
      });
    };
    return {
      money,
      /** Sums in different currencies; a dash for none. */
      sums: (amounts: readonly Money[]): string => (amounts.length === 0 ? '–' : format.list(amounts.map(money))),
      mileage: ({ value, unit }: Mileage): string =>
        format.number(value, { style: 'unit', unit: unit === 'KM' ? 'kilometer' : 'mile' }),
    };
  }, [format]);
}
