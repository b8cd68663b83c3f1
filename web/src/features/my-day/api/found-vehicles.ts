import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ServiceCenter } from '@/shared/api/generated';

export type VehicleFound = ServiceCenter['VehicleFound'];

/** Fewer letters than these find too much. */
export const FEWEST = 4;

/** Cars whose VIN has these letters and digits in it. */
export function foundVehiclesQuery(vinPart: string) {
  return queryOptions({
    queryKey: ['vehicles', vinPart],
    queryFn: async ({ signal }) =>
      (await bodyOf(api.GET('/api/v1/vehicles', { params: { query: { vinPart, size: 10 } }, signal }))).items,
    enabled: new RegExp(`^[A-Za-z0-9]{${String(FEWEST)},17}$`).test(vinPart),
    placeholderData: keepPreviousData,
  });
}
