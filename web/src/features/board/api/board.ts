import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
import type { LocalDay } from '@/shared/time/local';
import { readAppointments } from '@/shared/workshop/appointments';

/** All appointments of some days, by their start. */
export function boardQuery(day: LocalDay, days: number) {
  return queryOptions({
    queryKey: ['appointments', 'board', day, days],
    queryFn: ({ signal }) =>
      everyPage((page) => readAppointments({ day, days, page, size: LARGEST_PAGE, sort: ['startsAt,asc'] }, signal)),
    placeholderData: keepPreviousData,
  });
}
