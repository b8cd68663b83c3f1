import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { ParkingService } from '../api/generated';

export type Vehicle = ParkingService['VehicleResponse'];

/** The driver's own, those bought here among them, in the order in which they came to be known. */
export const vehiclesQuery = queryOptions({
  queryKey: ['parking', 'vehicles'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/parking/vehicles', { signal }))).items,
});

/** What it is called where one is chosen: by its name if it has one, and by its plate. */
export const vehicleName = ({ name, plate = '' }: Vehicle): string =>
  name === undefined ? plate : `${name} · ${plate}`;
