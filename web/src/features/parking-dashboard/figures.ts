import type { Cell } from '@/shared/csv/csv';
import { minorUnitsOf, type Money } from '@/shared/i18n/amounts';
import type { LocalDay } from '@/shared/time/local';
import { dayLater, mondayOf } from '@/shared/time/zoned';
import type { DayFigures, WeekHour } from './api/dashboard';
import { daysIn, type Span } from './dashboard-search';

/** For how long a bar stands: so long that there are not more of them than one can look at. */
export type Grain = 'day' | 'week' | 'month';

const MOST_DAYS = 62;
const MOST_WEEKS = 27;

export function grainOf(span: Span): Grain {
  const days = daysIn(span);
  return days <= MOST_DAYS ? 'day' : days <= MOST_WEEKS * 7 ? 'week' : 'month';
}

const beginOf: Record<Grain, (day: LocalDay) => LocalDay> = {
  day: (day) => day,
  week: mondayOf,
  month: (day) => `${day.slice(0, 7)}-01`,
};

/** Stays and what they brought, from a day on: a Monday for a week, the first for a month. */
export interface Earned {
  begin: LocalDay;
  stays: number;
  revenue: readonly Money[];
}

/** A sum for each currency. */
export function sums(amounts: readonly Money[]): Money[] {
  const found = new Map<string, number>();
  for (const { currency, minorUnits } of amounts) found.set(currency, (found.get(currency) ?? 0) + minorUnits);
  return [...found].map(([currency, minorUnits]) => ({ currency, minorUnits }));
}

/** Every day, week or month of the time, those without any stay among them. */
export function earnedIn(span: Span, days: readonly DayFigures[]): Earned[] {
  const begin = beginOf[grainOf(span)];
  const earned = new Map<LocalDay, { stays: number; amounts: Money[] }>();
  for (let day = span.from; day <= span.to; day = dayLater(day, 1)) earned.set(begin(day), { stays: 0, amounts: [] });
  for (const { day, stays, revenue } of days) {
    const one = earned.get(begin(day));
    if (one === undefined) continue;
    one.stays += stays;
    one.amounts.push(...revenue);
  }
  return [...earned].map(([first, { stays, amounts }]) => ({ begin: first, stays, revenue: sums(amounts) }));
}

/** Lines of a file, one for each currency; the stays stand in the first alone, so that they are not counted twice. */
export const fileLines = (what: string, stays: number, revenue: readonly Money[]): Cell[][] =>
  (revenue.length === 0 ? [undefined] : revenue).map((sum, line) => [
    what,
    line === 0 ? stays : undefined,
    sum && sum.minorUnits / minorUnitsOf(sum.currency),
    sum?.currency,
  ]);

/** The currency that there is on most of the days; bars of different ones cannot be compared. */
export function mainCurrency(earned: readonly Earned[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { currency } of earned.flatMap(({ revenue }) => revenue)) {
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** In whole units of a currency. */
export const unitsOf = (revenue: readonly Money[], currency: string): number =>
  (revenue.find((one) => one.currency === currency)?.minorUnits ?? 0) / minorUnitsOf(currency);

/** How strongly a field of the week is colored, from 0 for none to the strongest. */
export const STRONGEST = 5;

/** How many stays began in an hour of a weekday, 1 for Monday, and how much that is beside the most of them. */
export function weekFields(week: readonly WeekHour[]) {
  const counts = new Map(week.map(({ weekday, hour, stays }) => [`${weekday} ${hour}`, stays]));
  const most = Math.max(0, ...counts.values());
  return (weekday: number, hour: number) => {
    const stays = counts.get(`${weekday} ${hour}`) ?? 0;
    return { stays, strength: most === 0 ? 0 : Math.ceil((stays / most) * STRONGEST) };
  };
}

export const hours = Array.from({ length: 24 }, (_, hour) => hour);
