import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';

export type TimeWanted = ParkingService['BuyTimeRequest'];

export function buyTime(body: TimeWanted, idempotencyKey: string) {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/sessions', { params, body }));
}

/** The driver's own stay that is in the way of another. */
export function stayInTheWayQuery(id: number) {
  return queryOptions({
    queryKey: ['parking', 'stay', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/parking/stays/{id}', { params: { path: { id } }, signal })),
  });
}
