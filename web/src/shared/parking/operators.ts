import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { everyPage, LARGEST_PAGE } from '../api/every-page';
import type { ParkingService } from '../api/generated';

export type Operator = ParkingService['OperatorResponse'];

/** Everybody who runs sites, by name. */
export const operatorsQuery = queryOptions({
  queryKey: ['parking', 'operators'],
  queryFn: ({ signal }) =>
    everyPage((page) =>
      bodyOf(api.GET('/api/v1/parking/operators', { params: { query: { page, size: LARGEST_PAGE } }, signal })),
    ),
  staleTime: 60_000,
});
