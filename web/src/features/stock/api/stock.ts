import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { StockFilter } from '../stock-search';

/** One page of what matches. */
export function stockQuery(query: StockFilter) {
  return queryOptions({
    queryKey: ['automobiles', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/automobiles', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** What the matches could be narrowed down to, and to how many. */
export function facetsQuery(filter: StockFilter) {
  return queryOptions({
    queryKey: ['automobiles', 'facets', filter],
    queryFn: async ({ signal }) => {
      const query = { ...filter, facets: true, size: 1, page: 0 };
      const { facets } = await bodyOf(api.GET('/api/v1/automobiles', { params: { query }, signal }));
      return facets ?? null;
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
