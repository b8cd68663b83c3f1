import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { dayAfter, type LocalDay, localDay, type LocalTime, localTime } from '../time/local';

/** What a time is wanted for: a service, so many minutes of work, or an appointment that is to be moved. */
export type Work = { service: string } | { durationMinutes: number } | { moving: number };

/** Where one looks on when a day has nothing left. */
const FURTHER_DAYS = 31;

async function freeStarts(work: Work, from: LocalDay, days: number, signal: AbortSignal): Promise<Date[]> {
  const query = { ...work, from, days };
  const found = await bodyOf(api.GET('/api/v1/workshop/free-slots', { params: { query }, signal }));
  return found.days.flatMap(({ slots }) => slots.map(({ startsAt }) => new Date(startsAt)));
}

/** The moments that are free around a day: of the days before and after, too, as the workshop's day may be another. */
export const freeTimesQuery = (work: Work, day: LocalDay) =>
  queryOptions({
    queryKey: ['free-times', work, day],
    queryFn: ({ signal }) => freeStarts(work, dayAfter(day, -1), 3, signal),
    staleTime: 30_000,
  });

/** The first moment that is free after a day; null when there is none for a month. */
export const nextFreeTimeQuery = (work: Work, day: LocalDay) =>
  queryOptions({
    queryKey: ['free-times', work, 'after', day],
    queryFn: async ({ signal }) => (await freeStarts(work, dayAfter(day, 1), FURTHER_DAYS, signal))[0] ?? null,
    staleTime: 30_000,
  });

/** Of the moments that are free those of one day, as the reader's clock shows them. */
export function timesOn(day: LocalDay, free: readonly Date[], now: Date): LocalTime[] {
  return free.filter((moment) => moment > now && localDay(moment) === day).map(localTime);
}
