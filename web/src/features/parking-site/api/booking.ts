import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';
import type { Period } from '@/shared/parking/period';

export type Reservation = ParkingService['ReserveSpaceRequest'];

/** What is free in a period, by kind, and which spaces are taken. */
export function availabilityQuery(siteId: number, period: Period | undefined) {
  return queryOptions({
    queryKey: ['availability', siteId, period],
    queryFn: ({ signal }) => {
      const params = { path: { id: siteId }, query: { from: period?.from ?? '', to: period?.to ?? '' } };
      return bodyOf(api.GET('/api/v1/parking/sites/{id}/availability', { params, signal }));
    },
    enabled: period !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

export function reserve(body: Reservation, idempotencyKey: string) {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/reservations', { params, body }));
}
