import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';
import { dayLater } from '@/shared/time/zoned';
import type { DashboardSearch, Span } from '../dashboard-search';

export type Dashboard = ParkingService['ParkingDashboardResponse'];
export type DayFigures = ParkingService['RevenueOfDay'];
export type WeekHour = ParkingService['StaysInWeek'];
export type HourFigures = ParkingService['OccupancyAtHour'];
export type TopSite = ParkingService['TopSite'];

/** Adds up thousands of stays: what is a minute old is good enough, and no single stay's change asks for it again. */
export function dashboardQuery({ from, to }: Span, { site, operator }: DashboardSearch) {
  const query = {
    from,
    to: dayLater(to, 1),
    ...(site !== undefined && { siteId: site }),
    ...(operator !== undefined && { operatorId: operator }),
  };
  return queryOptions({
    queryKey: ['parking', 'dashboard', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/parking/dashboards/parking', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
