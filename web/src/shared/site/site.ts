import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { Gateway } from '../api/generated';

/** Where the dealership is: its currency, clocks, units and language. */
export type Site = Gateway['SiteResponse'];

export const siteQuery = queryOptions({
  queryKey: ['site'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/site', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** Undefined as long as it is on its way. */
export function useSite(): Site | undefined {
  return useQuery(siteQuery).data;
}
