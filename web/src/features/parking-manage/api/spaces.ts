import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService, paths } from '@/shared/api/generated';
import { LARGEST_PAGE } from '@/shared/api/every-page';
import { versionedBodyOf } from '@/shared/api/versioned';
import { allPages } from '@/shared/parking/sites';
import { hasNumber } from '@/shared/parking/spaces';

export type RangeBody = ParkingService['RangeBody'];
export type SpacesBody = ParkingService['SpacesBody'];
export type SpaceBody = ParkingService['SpaceBody'];
interface Page {
  page: number;
  size: number;
}
type SpacesQuery = NonNullable<paths['/api/v1/parking/sites/{id}/spaces']['get']['parameters']['query']>;

/**
 * A page of a site's spaces.
 *
 * @param number what their numbers have in them; the service does not look for that, so all of them are read
 */
export function spacesPageQuery(siteId: number, query: SpacesQuery & Page, number?: string) {
  return queryOptions({
    queryKey: ['parking', 'spaces', siteId, query, number],
    queryFn: async ({ signal }) => {
      const read = (wanted: SpacesQuery) =>
        bodyOf(
          api.GET('/api/v1/parking/sites/{id}/spaces', { params: { path: { id: siteId }, query: wanted }, signal }),
        );
      if (number === undefined) return read(query);
      const { items } = await allPages((page) => read({ ...query, page, size: LARGEST_PAGE }));
      const found = items.filter(hasNumber(number));
      const { page, size } = query;
      return {
        items: found.slice(page * size, (page + 1) * size),
        totalItems: found.length,
        totalPages: Math.ceil(found.length / size),
      };
    },
    placeholderData: keepPreviousData,
  });
}

/** One space with its version, read anew whenever a change begins. */
export function spaceQuery(siteId: number, spaceId: number) {
  return queryOptions({
    queryKey: ['parking', 'space', siteId, spaceId],
    queryFn: ({ signal }) => {
      const params = { path: { id: siteId, spaceId } };
      return versionedBodyOf(api.GET('/api/v1/parking/sites/{id}/spaces/{spaceId}', { params, signal }));
    },
    gcTime: 0,
  });
}

export function changeSpace(siteId: number, spaceId: number, etag: string, body: SpaceBody) {
  const params = { path: { id: siteId, spaceId }, header: { 'If-Match': etag } };
  return bodyOf(api.PUT('/api/v1/parking/sites/{id}/spaces/{spaceId}', { params, body }));
}

/** All of them or none. */
export function addSpaces(siteId: number, ranges: SpacesBody[], idempotencyKey: string) {
  const params = { path: { id: siteId }, header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/sites/{id}/spaces', { params, body: { ranges } }));
}

/** All of them or none; numbers that no space has are none. */
export function removeSpaces(siteId: number, ranges: RangeBody[], idempotencyKey: string) {
  const params = { path: { id: siteId }, header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/sites/{id}/spaces/remove', { params, body: { ranges } }));
}
