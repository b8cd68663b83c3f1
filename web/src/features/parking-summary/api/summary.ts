import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';

export type Summary = ParkingService['ParkingSummaryResponse'];
export type Figures = ParkingService['StayFigures'];

/** What the driver parked in a year, by the calendars of the sites. */
export function summaryQuery(year: number) {
  return queryOptions({
    queryKey: ['stays', 'summary', year],
    queryFn: ({ signal }) => {
      const query = { from: `${year}-01-01`, to: `${year + 1}-01-01` };
      return bodyOf(api.GET('/api/v1/parking/history/summary', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
}
