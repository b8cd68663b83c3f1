import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { LARGEST_PAGE } from '../api/every-page';
import type { ParkingService, paths } from '../api/generated';
import type { Space } from './spaces';

export type FoundSite = ParkingService['FoundSiteResponse'];
export type Site = ParkingService['SiteResponse'];
export type Level = ParkingService['LevelResponse'];
export type SiteQuery = NonNullable<paths['/api/v1/parking/sites']['get']['parameters']['query']>;

/** A page of sites. */
export function sitesQuery(query: SiteQuery) {
  return queryOptions({
    queryKey: ['parking', 'sites', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/parking/sites', { params: { query }, signal })),
    staleTime: 30_000,
  });
}

export function parkingSiteQuery(siteId: number) {
  return queryOptions({
    queryKey: ['parking', 'site', siteId],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parking/sites/{id}', { params: { path: { id: siteId } }, signal })),
  });
}

/** From the lowest to the highest. */
export function levelsQuery(siteId: number) {
  return queryOptions({
    queryKey: ['parking', 'levels', siteId],
    queryFn: async ({ signal }) => {
      const params = { path: { id: siteId } };
      return (await bodyOf(api.GET('/api/v1/parking/sites/{id}/levels', { params, signal }))).items;
    },
  });
}

/** Every space of a site, in the order of their numbers. */
export function spacesQuery(siteId: number) {
  return queryOptions({
    queryKey: ['parking', 'spaces', siteId],
    queryFn: ({ signal }) =>
      allPages((page) => {
        const params = { path: { id: siteId }, query: { page, size: LARGEST_PAGE } };
        return bodyOf(api.GET('/api/v1/parking/sites/{id}/spaces', { params, signal }));
      }),
    select: ({ items }): Space[] => items,
  });
}

interface PageOf<T> {
  items: T[];
  totalItems: number;
  totalPages: number;
}

/**
 * The pages of a list, all but the first at once.
 *
 * @param most how many pages at most; of the rest only their number is known
 */
export async function allPages<T>(
  read: (page: number) => Promise<PageOf<T>>,
  most = Infinity,
): Promise<{ items: T[]; totalItems: number }> {
  const { items, totalItems, totalPages } = await read(0);
  const others = Array.from({ length: Math.max(0, Math.min(totalPages, most) - 1) }, (_, index) => read(index + 1));
  return { items: [...items, ...(await Promise.all(others)).flatMap((page) => page.items)], totalItems };
}
