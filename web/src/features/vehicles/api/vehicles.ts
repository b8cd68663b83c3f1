import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';
import { versionedBodyOf } from '@/shared/api/versioned';
import type { Vehicle } from '@/shared/parking/vehicles';

export type VehicleRequest = ParkingService['VehicleRequest'];

/** One with its version, read anew whenever a change begins. */
export function vehicleQuery(id: number) {
  return queryOptions({
    queryKey: ['parking', 'vehicle', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/parking/vehicles/{id}', { params: { path: { id } }, signal })),
    gcTime: 0,
  });
}

export function addVehicle(body: VehicleRequest, idempotencyKey: string): Promise<Vehicle> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/vehicles', { params, body }));
}

export function changeVehicle(id: number, etag: string, body: VehicleRequest): Promise<Vehicle> {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return bodyOf(api.PUT('/api/v1/parking/vehicles/{id}', { params, body }));
}

export function removeVehicle(id: number) {
  return bodyOf(api.DELETE('/api/v1/parking/vehicles/{id}', { params: { path: { id } } }));
}
