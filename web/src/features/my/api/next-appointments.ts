import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { ahead } from '../garage';

/** The next few that are not over. */
export const nextAppointmentsQuery = queryOptions({
  queryKey: ['appointments', 'next'],
  queryFn: ({ signal }) =>
    bodyOf(
      api.GET('/api/v1/appointments', {
        params: { query: { status: [...ahead], sort: ['startsAt,asc'], size: 3 } },
        signal,
      }),
    ),
});
