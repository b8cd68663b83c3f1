import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { ServiceCenter } from '../api/generated';
import { isStaff, useSession } from '../session/session';
import { site } from '../site/site';
import type { LocalDay } from '../time/local';

export type Calendar = ServiceCenter['CalendarResponse'];
export type CalendarDay = ServiceCenter['CalendarDay'];
export type CalendarTechnician = ServiceCenter['CalendarTechnician'];

/** Who works when on some days; without a first one, from today at the workshop. For staff. */
export function calendarQuery(from: LocalDay | undefined, days: number) {
  return queryOptions({
    queryKey: ['workshop-calendar', from, days],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/workshop/calendar', {
          params: { query: { days, ...(from !== undefined && { from }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Where the workshop's clocks are, and who takes appointments; hardly ever another while somebody looks. */
export const siteQuery = queryOptions({ ...calendarQuery(undefined, 1), staleTime: 300_000 });

/** The zone that the workshop's clocks are in, wherever the reader is: that is where the car is brought to. */
export function useSiteZone(): string {
  const staff = isStaff(useSession());
  const { data } = useQuery({ ...siteQuery, enabled: staff });
  return data?.zone ?? site().zone;
}
