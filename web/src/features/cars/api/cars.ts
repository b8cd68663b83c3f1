import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { InventoryService, paths } from '@/shared/api/generated';

export type Listing = InventoryService['Listing'];
export type Facets = InventoryService['Facets'];
export type FacetValue = InventoryService['FacetValue'];
export type FacetRange = InventoryService['FacetRange'];
export type CarQuery = NonNullable<paths['/api/v1/automobiles']['get']['parameters']['query']>;

/** A page of cars for sale. */
export function carsQuery(query: CarQuery) {
  return queryOptions({
    queryKey: ['automobiles', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/automobiles', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}

/** How many cars each further choice would leave: counted once, and not again for every page and order. */
export function facetsQuery(conditions: CarQuery) {
  const query = { ...conditions, facets: true, size: 1 };
  return queryOptions({
    queryKey: ['automobiles', 'facets', conditions],
    queryFn: async ({ signal }) => {
      const { facets } = await bodyOf(api.GET('/api/v1/automobiles', { params: { query }, signal }));
      return facets ?? null;
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
