import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Period } from '@/shared/parking/period';
import { sitesQuery } from '@/shared/parking/sites';
import { mapSitesQuery } from './api/map-sites';
import { cheapestFirst } from './offers';
import { PAGE, type ParkingSearch, toConditions, toPage } from './parking-search';

/** A page of what is found. By price it is a page of all that the map shows: the service knows prices page by page. */
export function useFoundSites(search: ParkingSearch, stay: Period | undefined) {
  const byPrice = search.sort === 'price' && stay !== undefined;
  const page = search.page ?? 0;
  const paged = useQuery({
    ...sitesQuery(toPage(search, stay)),
    placeholderData: keepPreviousData,
    enabled: !byPrice,
  });
  const all = useQuery({ ...mapSitesQuery(toConditions(search, stay)), enabled: byPrice });
  const sorted = useMemo(
    () => (all.data === undefined ? undefined : cheapestFirst(all.data.items, search)),
    [all.data, search],
  );
  const { isError, error, refetch, isPlaceholderData } = byPrice ? all : paged;
  const data =
    byPrice && sorted !== undefined && all.data !== undefined
      ? {
          items: sorted.slice(page * PAGE, (page + 1) * PAGE),
          totalItems: all.data.totalItems,
          totalPages: Math.ceil(sorted.length / PAGE),
        }
      : paged.data;
  return { data: byPrice && sorted === undefined ? undefined : data, isError, error, refetch, isPlaceholderData };
}

export type Found = ReturnType<typeof useFoundSites>;
