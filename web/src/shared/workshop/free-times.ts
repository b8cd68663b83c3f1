import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { LocalDay, LocalTime } from '../time/local';
import { dayLater, timeIn } from '../time/zoned';

/** What a time is wanted for: a service, so many minutes of work, or an appointment that is to be moved. */
export type Work = { service: string } | { durationMinutes: number } | { moving: number };

/** Where one looks on when a day has nothing left. */
const FURTHER_DAYS = 31;

async function freeStarts(work: Work, from: LocalDay, days: number, signal: AbortSignal): Promise<Date[]> {
  const query = { ...work, from, days };
  const found = await bodyOf(api.GET('/api/v1/workshop/free-slots', { params: { query }, signal }));
  return found.days.flatMap(({ slots }) => slots.map(({ startsAt }) => new Date(startsAt)));
}

/** The moments that are free on a day of the workshop's. */
export const freeTimesQuery = (work: Work, day: LocalDay) =>
  queryOptions({
    queryKey: ['free-times', work, day],
    queryFn: ({ signal }) => freeStarts(work, day, 1, signal),
    staleTime: 30_000,
  });

/** The first moment that is free after a day; null when there is none for a month. */
export const nextFreeTimeQuery = (work: Work, day: LocalDay) =>
  queryOptions({
    queryKey: ['free-times', work, 'after', day],
    queryFn: async ({ signal }) => (await freeStarts(work, dayLater(day, 1), FURTHER_DAYS, signal))[0] ?? null,
    staleTime: 30_000,
  });

/** Of the moments that are free those that are still to come, as the workshop's clocks show them. */
export function timesAhead(zone: string, free: readonly Date[], now: Date): LocalTime[] {
  return free.filter((moment) => moment > now).map((moment) => timeIn(zone, moment));
}
