import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { ParkingService } from '../api/generated';

export type OccupancyStep = ParkingService['StepResponse'];

/**
 * How many places were free, on average in each step.
 *
 * @param step in minutes
 */
export function occupancyQuery(siteId: number, from: Date, to: Date, step: number) {
  const query = { from: from.toISOString(), to: to.toISOString(), step };
  return queryOptions({
    queryKey: ['parking', 'occupancy', siteId, query],
    queryFn: async ({ signal }) => {
      const params = { path: { id: siteId }, query };
      return (await bodyOf(api.GET('/api/v1/parking/sites/{id}/occupancy', { params, signal }))).steps;
    },
    staleTime: 300_000,
  });
}
