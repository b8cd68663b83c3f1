import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { LARGEST_PAGE } from '@/shared/api/every-page';
import { allPages, type SiteQuery } from '@/shared/parking/sites';

/** A thousand sites: more than anyone can tell apart on one map. */
const MOST_PAGES = 10;

/** What a map shows of a search: not a page of it, but all that fits. */
export function mapSitesQuery(conditions: SiteQuery) {
  return queryOptions({
    queryKey: ['parking', 'map', conditions],
    queryFn: ({ signal }) =>
      allPages((page) => {
        const query = { ...conditions, page, size: LARGEST_PAGE };
        return bodyOf(api.GET('/api/v1/parking/sites', { params: { query }, signal }));
      }, MOST_PAGES),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
