import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { SalesService } from '@/shared/api/generated';
import { type Period, toQuery } from '../period';

export type Figure = SalesService['SalesFigure'];
export type ReportBy = SalesService['SalesReportResponse']['by'];

export function reportQuery(by: ReportBy, period: Period) {
  const query = { by, ...toQuery(period) };
  return queryOptions({
    queryKey: ['sales', 'report', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/sales/reports', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Where the service keeps the same report as a file. */
export function exportAddress(by: ReportBy, period: Period): string {
  return `/api/v1/sales/reports/export?${new URLSearchParams({ by, ...toQuery(period) }).toString()}`;
}
