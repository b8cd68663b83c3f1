import { minorUnitsOf, type Money } from '@/shared/i18n/amounts';
import type { Figure, ReportBy } from './api/report';

/** One bar: how many cars, and what they brought in the currency that most were paid in, in whole units. */
export interface Bar {
  key: string;
  label: string;
  sales: number;
  revenue: number;
}

const MOST = 12;

/** The currency that most sales were paid in; bars of different currencies cannot be compared. */
export function mainCurrency(figures: readonly Figure[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { sales, total } of figures) counts.set(total.currency, (counts.get(total.currency) ?? 0) + sales);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Sums in every currency, for those who ask how much it was all together. */
export function totals(figures: readonly Figure[]): { sales: number; money: Money[] } {
  const sums = new Map<string, number>();
  for (const { total } of figures) sums.set(total.currency, (sums.get(total.currency) ?? 0) + total.minorUnits);
  return {
    sales: figures.reduce((sum, { sales }) => sum + sales, 0),
    money: [...sums].map(([currency, minorUnits]) => ({ currency, minorUnits })),
  };
}

/** The months from the first to the last that have sales, as `2027-03`, those without any among them, too. */
export function everyMonth(keys: readonly string[]): string[] {
  const sorted = [...keys].sort();
  const last = sorted.at(-1);
  const months: string[] = [];
  for (let month = sorted[0]; month !== undefined && last !== undefined && month <= last; month = after(month)) {
    months.push(month);
  }
  return months;
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Months in their order, the newest of them; makes and people from the one who brought most. */
export function barsOf(by: ReportBy, figures: readonly Figure[]): Bar[] {
  const currency = mainCurrency(figures);
  const bars = new Map<string, Bar>();
  if (by === 'MONTH') {
    for (const key of everyMonth(figures.map((figure) => figure.key))) {
      bars.set(key, { key, label: key, sales: 0, revenue: 0 });
    }
  }
  for (const { key, label, sales, total } of figures) {
    const bar = bars.get(key) ?? { key, label, sales: 0, revenue: 0 };
    bar.sales += sales;
    if (total.currency === currency) bar.revenue += total.minorUnits / minorUnitsOf(currency);
    bars.set(key, bar);
  }
  const all = [...bars.values()];
  if (by === 'MONTH') return all.slice(-MOST * 2);
  return all.sort((one, other) => other.revenue - one.revenue || other.sales - one.sales).slice(0, MOST);
}
