import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';
import type { StayFilter } from '../history-search';

export type FoundStay = ParkingService['FoundStayResponse'];

const AT_ONCE = 25;

/** The latest first. It is posted, as who parked must stand in no address. */
export function foundStaysQuery(filter: StayFilter) {
  return infiniteQueryOptions({
    queryKey: ['stays', 'history', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { size: AT_ONCE, ...(pageParam !== '' && { cursor: pageParam }) };
      return bodyOf(api.POST('/api/v1/parking/history/stays/search', { params: { query }, body: filter, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** A file of all of them, written in the background. */
export function exportStays(filter: StayFilter, idempotencyKey: string) {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/exports', { params, body: filter }));
}
