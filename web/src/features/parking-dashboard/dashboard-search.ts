import { oneOf } from '@/shared/parking/spaces';
import type { LocalDay } from '@/shared/time/local';
import { dayLater, isDay } from '@/shared/time/zoned';

export const presets = ['month', 'lastMonth', 'days', 'year'] as const;
export type Preset = (typeof presets)[number];

/** What is looked at. A period that is named moves on with the days; one of its own days does not. */
export interface DashboardSearch {
  /** Absent for this month. */
  period?: Exclude<Preset, 'month'>;
  from?: LocalDay;
  /** Included. */
  to?: LocalDay;
  site?: number;
  operator?: number;
}

/** Days, the first and the last one included. */
export interface Span {
  from: LocalDay;
  to: LocalDay;
}

const isId = (said: unknown): said is number => typeof said === 'number' && Number.isSafeInteger(said) && said > 0;

/** Takes what makes sense and leaves the rest; days of one's own outdo a period's name, and a site its operator. */
export function readDashboardSearch({ period, from, to, site, operator }: Record<string, unknown>): DashboardSearch {
  const own = { ...(isDay(from) && { from }), ...(isDay(to) && { to }) };
  const named = oneOf(['lastMonth', 'days', 'year'] as const, period);
  return {
    ...own,
    ...(Object.keys(own).length === 0 && named !== undefined && { period: named }),
    ...(isId(site) ? { site } : isId(operator) && { operator }),
  };
}

/** Which of the periods it is, if it is one. */
export const presetOf = ({ period, from, to }: DashboardSearch): Preset | undefined =>
  from === undefined && to === undefined ? (period ?? 'month') : undefined;

const firstOf = (day: LocalDay) => `${day.slice(0, 7)}-01`;
const DAYS = 30;

/** Up to today, or to the end of what is over. */
export function spanOf(search: DashboardSearch, today: LocalDay): Span {
  const { from, to = today } = search;
  switch (presetOf(search)) {
    case 'month':
      return { from: firstOf(today), to: today };
    case 'lastMonth': {
      const last = dayLater(firstOf(today), -1);
      return { from: firstOf(last), to: last };
    }
    case 'days':
      return { from: dayLater(today, 1 - DAYS), to: today };
    case 'year':
      return { from: dayLater(`${Number(today.slice(0, 4)) - 1}${today.slice(4)}`, 1), to: today };
    case undefined:
      return { from: from ?? dayLater(to, 1 - DAYS), to };
  }
}

export const daysIn = ({ from, to }: Span): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** As many as the service adds up at once. */
export const MOST_DAYS = 400;

/** What has to be mended before anyone is asked. */
export function wrongWith(span: Span): 'backwards' | 'long' | undefined {
  const days = daysIn(span);
  return days < 1 ? 'backwards' : days > MOST_DAYS ? 'long' : undefined;
}
