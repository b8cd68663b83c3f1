import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { paths, ServiceCenter } from '../api/generated';
import type { LocalDay } from '../time/local';
import { dayLater } from '../time/zoned';

export type FreeSlot = ServiceCenter['FreeSlot'];

type Query = NonNullable<paths['/api/v1/workshop/free-slots']['get']['parameters']['query']>;

/** A service, so many minutes of work, or an appointment that is to be moved; staff may say with whom. */
export type Wanted = Omit<Query, 'from' | 'days'>;

/** How far one looks when a day has nothing left. */
const FURTHER_DAYS = 31;

function freeSlotsQuery(wanted: Wanted | undefined, from: LocalDay | null, days: number) {
  return queryOptions({
    queryKey: ['free-slots', wanted, from, days],
    queryFn:
      wanted === undefined || from === null
        ? skipToken
        : ({ signal }) =>
            bodyOf(api.GET('/api/v1/workshop/free-slots', { params: { query: { ...wanted, from, days } }, signal })),
    staleTime: 30_000,
  });
}

/**
 * When the workshop has time on a day, as long as that is still to come; and where it has none, the first time after it,
 * null when there is none for a month. Nothing is looked for until it is known what for, and when.
 */
export function useFreeSlots(wanted: Wanted | undefined, day: LocalDay | null) {
  const { data, error, refetch } = useQuery({
    ...freeSlotsQuery(wanted, day, 1),
    select: ({ zone, days }) => ({
      zone,
      slots: days.flatMap(({ slots }) => slots).filter(({ startsAt }) => Date.parse(startsAt) > Date.now()),
    }),
  });
  const none = data?.slots.length === 0;
  const next = useQuery({
    ...freeSlotsQuery(wanted, day === null ? null : dayLater(day, 1), FURTHER_DAYS),
    enabled: none,
    select: ({ days }) => days.flatMap((one) => one.slots)[0] ?? null,
  });
  return { slots: data?.slots, next: none ? next.data : undefined, zone: data?.zone ?? 'UTC', error, refetch };
}
