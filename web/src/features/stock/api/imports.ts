import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
import type { InventoryService } from '@/shared/api/generated';
import { isOver } from '../import/feeds';
import type { FeedType } from '../import/feeds';

export type StockImport = InventoryService['ImportResponse'];

const POLLED = 700;

export function importsQuery(page: number) {
  return queryOptions({
    queryKey: ['imports', page],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/automobile-imports', {
          params: { query: { page, size: 10, sort: ['received,desc'] } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** All there ever were. */
export function readImports() {
  return everyPage((page) =>
    bodyOf(
      api.GET('/api/v1/automobile-imports', {
        params: { query: { page, size: LARGEST_PAGE, sort: ['received,desc'] } },
      }),
    ),
  );
}

/** Looked at again and again for as long as it runs. */
export function importQuery(id: number) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/automobile-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data !== undefined && isOver(state.data.status) ? false : POLLED),
  });
}

export type RemarkKind = 'rejections' | 'warnings';

export function remarksQuery(id: number, kind: RemarkKind) {
  return infiniteQueryOptions({
    queryKey: ['import', id, kind],
    queryFn: ({ pageParam, signal }) => {
      const request = {
        params: { path: { id }, query: { size: 50, ...(pageParam !== '' && { cursor: pageParam }) } },
        signal,
      };
      return bodyOf(
        kind === 'rejections'
          ? api.GET('/api/v1/automobile-imports/{id}/rejections', request)
          : api.GET('/api/v1/automobile-imports/{id}/warnings', request),
      );
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export interface Feed {
  file: File;
  type: FeedType;
  currency: string;
  mileageUnit: 'KM' | 'MI';
}

/** Sends the file as it is; the service takes it over row by row afterwards. */
export function importFeed({ file, type, currency, mileageUnit }: Feed): Promise<StockImport> {
  return bodyOf(
    api.POST('/api/v1/automobile-imports', {
      params: { query: { currency, mileageUnit } },
      headers: { 'Content-Type': type },
      body: '',
      bodySerializer: () => file,
    }),
  );
}
