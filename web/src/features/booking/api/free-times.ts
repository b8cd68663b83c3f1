import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { dayAfter, type LocalDay } from '@/shared/time/local';
import { PLANNED_MINUTES } from '../booking';

/** Where one looks on when a day has nothing left. */
const FURTHER_DAYS = 31;

async function freeStarts(from: LocalDay, days: number, signal: AbortSignal): Promise<Date[]> {
  const query = { from, days, durationMinutes: PLANNED_MINUTES };
  const found = await bodyOf(api.GET('/api/v1/workshop/free-slots', { params: { query }, signal }));
  return found.days.flatMap(({ slots }) => slots.map(({ startsAt }) => new Date(startsAt)));
}

/** The moments that are free around a day: of the days before and after, too, as the workshop's day may be another. */
export const freeTimesQuery = (day: LocalDay) =>
  queryOptions({
    queryKey: ['free-times', day],
    queryFn: ({ signal }) => freeStarts(dayAfter(day, -1), 3, signal),
    staleTime: 30_000,
  });

/** The first moment that is free after a day; null when there is none for a month. */
export const nextFreeTimeQuery = (day: LocalDay) =>
  queryOptions({
    queryKey: ['free-times', 'after', day],
    queryFn: async ({ signal }) => (await freeStarts(dayAfter(day, 1), FURTHER_DAYS, signal))[0] ?? null,
    staleTime: 30_000,
  });
