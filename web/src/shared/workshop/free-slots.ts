import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { paths, ServiceCenter } from '../api/generated';

export type FreeSlot = ServiceCenter['FreeSlot'];
export type Wanted = NonNullable<paths['/api/v1/workshop/free-slots']['get']['parameters']['query']>;

/** When the workshop has time; staff learns who, too. */
export function freeSlotsQuery(query: Wanted) {
  return queryOptions({
    queryKey: ['free-slots', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/workshop/free-slots', { params: { query }, signal })),
    staleTime: 30_000,
  });
}
