import { minorUnitsOf } from '@/shared/i18n/amounts';
import type { Figures, Summary } from './api/summary';

/** The first whose parking can be looked at. */
const FIRST = 2020;

export interface SummarySearch {
  /** This one, if none is said. */
  year?: number;
}

export function readSummarySearch({ year }: Record<string, unknown>): SummarySearch {
  return typeof year === 'number' && Number.isInteger(year) && year >= FIRST && year <= 2199 ? { year } : {};
}

/** The last five, and the one that is looked at; the newest first. */
export function yearsTo(thisYear: number, chosen: number): number[] {
  const years = new Set([0, 1, 2, 3, 4].map((ago) => thisYear - ago).filter((year) => year >= FIRST));
  return [...years.add(chosen)].sort((one, other) => other - one);
}

const nothing: Figures = { stays: 0, minutes: 0, money: [] };

/** All twelve of a year, those without any parking among them. */
export const everyMonth = (year: number, { months }: Summary): Summary['months'] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    return months.find((known) => known.month === month) ?? { month, figures: nothing };
  });

/** In which currency most was spent; none where all of it was free of charge. Others cannot be drawn beside it. */
export function drawnCurrency({ total: { money } }: Summary): string | undefined {
  const [most] = [...money].filter(({ minorUnits }) => minorUnits > 0).sort((a, b) => b.minorUnits - a.minorUnits);
  return most?.currency;
}

/** How high a bar is: what was spent in whole units of a currency, or, without one, the hours. */
export function valueOf({ money, minutes }: Figures, currency: string | undefined): number {
  if (currency === undefined) return minutes / 60;
  return (money.find((one) => one.currency === currency)?.minorUnits ?? 0) / minorUnitsOf(currency);
}
