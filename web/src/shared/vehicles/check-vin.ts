import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';

/** What is wrong or odd about a VIN, and what it tells about the car. */
export function vinCheckQuery(vin: string, legacy = false) {
  return queryOptions({
    queryKey: ['vin', vin, legacy],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/vins/{vin}', { params: { path: { vin }, query: { legacy } }, signal })),
    enabled: vin.length >= 11,
    staleTime: Infinity,
  });
}
