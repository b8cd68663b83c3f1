import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
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

/** So many pages that a file is there within seconds. */
const EXPORTED_PAGES = 50;
export const EXPORTED_ROWS = EXPORTED_PAGES * LARGEST_PAGE;

/** All that matches, up to the most that is exported. */
export function readStock(filter: StockFilter) {
  return everyPage(
    (page) => bodyOf(api.GET('/api/v1/automobiles', { params: { query: { ...filter, page, size: LARGEST_PAGE } } })),
    EXPORTED_PAGES,
  );
}
