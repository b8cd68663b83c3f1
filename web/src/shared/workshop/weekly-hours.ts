import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import type { ServiceCenter } from '../api/generated';
import { versionedBodyOf } from '../api/versioned';

export type DailyHours = ServiceCenter['DailyHours'];
export type Weekday = DailyHours['weekday'];

/** From Monday to Sunday. */
export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies readonly Weekday[];

/** When the workshop is open, by weekday; a break lies between two of a day. */
export const openingHoursQuery = queryOptions({
  queryKey: ['workshop', 'opening-hours'],
  queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/workshop/opening-hours', { signal })),
  staleTime: 60_000,
});

/** A day that is that weekday, for its name in a language. */
export function exampleOf(weekday: Weekday): Date {
  return new Date(2026, 0, 5 + weekdays.indexOf(weekday));
}

export interface Stretch {
  first: Weekday;
  last: Weekday;
  /** Of each of these days; none where the workshop is closed. */
  hours: DailyHours[];
}

/** Days in a row that have the same hours, together. */
export function stretches(hours: readonly DailyHours[]): Stretch[] {
  const times = (of: readonly DailyHours[]) => of.map(({ from, to }) => `${from}-${to}`).join();
  const all: Stretch[] = [];
  for (const weekday of weekdays) {
    const open = hours.filter((one) => one.weekday === weekday);
    const before = all.at(-1);
    if (before !== undefined && times(before.hours) === times(open)) before.last = weekday;
    else all.push({ first: weekday, last: weekday, hours: open });
  }
  return all;
}
