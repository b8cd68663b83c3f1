import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { SalesService } from '@/shared/api/generated';

export type Commitment = SalesService['CommitmentResponse'];
export type Hold = SalesService['HoldVehicleRequest'];

/** What the car is promised to, now and later. */
export function commitmentsQuery(vin: string) {
  return queryOptions({
    queryKey: ['commitments', vin],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/vehicles/{vin}/commitments', {
          params: { path: { vin }, query: { size: 100, sort: ['startsAt,asc'] } },
          signal,
        }),
      ),
  });
}

export function holdVehicle(vin: string, body: Hold, idempotencyKey: string): Promise<Commitment> {
  return bodyOf(
    api.POST('/api/v1/vehicles/{vin}/commitments', {
      params: { path: { vin }, header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );
}

export function releaseHold(vin: string, id: number): Promise<Commitment> {
  return bodyOf(api.POST('/api/v1/vehicles/{vin}/commitments/{id}/release', { params: { path: { vin, id } } }));
}
