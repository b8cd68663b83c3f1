import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';

export type Permit = ParkingService['PermitResponse'];
export type PermitRequest = ParkingService['GrantPermitRequest'];

export interface AskedPlate {
  plate: string;
  country: string;
}

/** All of them, a page at a time, the newest first. */
export function permitsQuery(page: number) {
  return queryOptions({
    queryKey: ['parking', 'permits', { page }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parking/permits', { params: { query: { page, size: 50 } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** All that a plate has and had. The plate is sent and never stands in an address, which logs keep. */
export function permitsOfQuery(asked: AskedPlate | undefined) {
  return queryOptions({
    queryKey: ['parking', 'permits', 'of', asked],
    queryFn: async ({ signal }) => {
      const { items } = await bodyOf(
        api.POST('/api/v1/parking/permits/search', { body: asked ?? { plate: '', country: '' }, signal }),
      );
      return { items, totalItems: items.length, totalPages: 1 };
    },
    enabled: asked !== undefined,
    gcTime: 0,
  });
}

export function grantPermit(body: PermitRequest, idempotencyKey: string) {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/permits', { params, body }));
}

export function revokePermit(id: number) {
  return bodyOf(api.POST('/api/v1/parking/permits/{id}/revoke', { params: { path: { id } } }));
}
