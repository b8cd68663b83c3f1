import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { ServiceCenter } from '../api/generated';
import { Problem } from '../api/problem';
import { carName } from '../cars/car-name';

export type Vehicle = ServiceCenter['VehicleResponse'];
export type Visit = ServiceCenter['VisitResponse'];

/** What the workshop knows of a car; null where it was never in stock nor here. For staff. */
export function vehicleQuery(vin: string) {
  return queryOptions({
    queryKey: ['vehicle', vin],
    queryFn: async ({ signal }): Promise<Vehicle | null> => {
      try {
        return await bodyOf(api.GET('/api/v1/vehicles/{vin}', { params: { path: { vin } }, signal }));
      } catch (error) {
        if (Problem.is(error, 404)) return null;
        throw error;
      }
    },
  });
}

/** A car's appointments, the newest first. */
export function visitsQuery(vin: string) {
  return infiniteQueryOptions({
    queryKey: ['vehicle', vin, 'history'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/vehicles/{vin}/history', {
          params: { path: { vin }, query: { size: 10, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** How people call the car; undefined where only its VIN is known. */
export function vehicleName(vehicle: Vehicle | null | undefined): string | undefined {
  if (vehicle?.automobile === undefined) return undefined;
  const { modelYear, ...named } = vehicle.automobile;
  return [modelYear, carName(named)].filter((part) => part !== undefined).join(' ');
}
