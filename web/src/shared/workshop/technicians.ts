import { queryOptions } from '@tanstack/react-query';
import { everyPage, LARGEST_PAGE } from '../api/every-page';
import { api, bodyOf } from '../api/client';
import type { ServiceCenter } from '../api/generated';

export type Technician = ServiceCenter['TechnicianResponse'];

/** All who work on cars, or did, by their names. */
export const techniciansQuery = queryOptions({
  queryKey: ['technicians'],
  queryFn: ({ signal }) =>
    everyPage((page) =>
      bodyOf(
        api.GET('/api/v1/technicians', {
          params: { query: { page, size: LARGEST_PAGE, sort: ['lastName,asc', 'firstName,asc'] } },
          signal,
        }),
      ),
    ),
});
