import { minorUnitsOf, type Money } from '@/shared/i18n/amounts';
import type { Figure, ReportBy } from './api/report';

/**
 * One bar: how many cars, and what they brought in the currency that most were paid in, in whole units. The gross is of
 * those whose cost is known, and missing where that is known of none.
 */
export interface Bar {
  key: string;
  label: string;
  sales: number;
  revenue: number;
  gross?: number;
}

const MOST = 12;

/** The currency that most sales were paid in; bars of different currencies cannot be compared. */
export function mainCurrency(figures: readonly Figure[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { sales, total } of figures) counts.set(total.currency, (counts.get(total.currency) ?? 0) + sales);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** A sum for each currency. */
export function sums(amounts: readonly (Money | undefined)[]): Money[] {
  const found = new Map<string, number>();
  for (const amount of amounts) {
    if (amount !== undefined) found.set(amount.currency, (found.get(amount.currency) ?? 0) + amount.minorUnits);
  }
  return [...found].map(([currency, minorUnits]) => ({ currency, minorUnits }));
}

/** For those who ask how much it was all together, and of how many sales nobody knows what was earned. */
export function totals(figures: readonly Figure[]) {
  const count = (of: (figure: Figure) => number) => figures.reduce((sum, figure) => sum + of(figure), 0);
  return {
    sales: count(({ sales }) => sales),
    withoutCost: count(({ salesWithoutCost }) => salesWithoutCost),
    money: sums(figures.map(({ total }) => total)),
    gross: sums(figures.map(({ gross }) => gross)),
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
  for (const { key, label, sales, total, gross } of figures) {
    const bar: Bar = bars.get(key) ?? { key, label, sales: 0, revenue: 0 };
    bar.sales += sales;
    if (total.currency === currency) {
      bar.revenue += total.minorUnits / minorUnitsOf(currency);
      if (gross !== undefined) bar.gross = (bar.gross ?? 0) + gross.minorUnits / minorUnitsOf(currency);
    }
    bars.set(key, bar);
  }
  const all = [...bars.values()];
  if (by === 'MONTH') return all.slice(-MOST * 2);
  return all.sort((one, other) => other.revenue - one.revenue || other.sales - one.sales).slice(0, MOST);
}
