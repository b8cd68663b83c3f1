import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';
import { isOver } from '../progress';

export type StayExport = ParkingService['ExportResponse'];

/** Often enough that a bar moves. */
const EVERY = 1_500;
/** More than anybody may have. */
const ALL = 100;

/** One's own, the newest first; asked for again while one of them is being written. */
export const exportsQuery = queryOptions({
  queryKey: ['parking', 'exports', 'own'],
  queryFn: async ({ signal }) =>
    (await bodyOf(api.GET('/api/v1/parking/exports', { params: { query: { size: ALL } }, signal }))).items,
  refetchInterval: ({ state }) => (state.data?.every(isOver) === false ? EVERY : false),
});

export function exportQuery(id: number) {
  return queryOptions({
    queryKey: ['parking', 'exports', 'one', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/parking/exports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data !== undefined && !isOver(state.data) ? EVERY : false),
  });
}

/** Also stops one that is being written. */
export function deleteExport(id: number) {
  return bodyOf(api.DELETE('/api/v1/parking/exports/{id}', { params: { path: { id } } }));
}

/** Where its file is. */
export const fileOf = ({ id }: Pick<StayExport, 'id'>): string => `/api/v1/parking/exports/${id}/stays.csv`;
