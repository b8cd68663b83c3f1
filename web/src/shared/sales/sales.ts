import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { carName } from '../cars/car-name';
import type { paths, SalesService } from '../api/generated';
import type { SortOrder } from '../ui/sort-order';

export type Sale = SalesService['SaleDetails'];
export type SaleStatus = Sale['status'];
export type SaleFilter = NonNullable<paths['/api/v1/sales']['get']['parameters']['query']>;

const known: Record<SaleStatus, true> = {
  DRAFT: true,
  RESERVED: true,
  CONTRACTED: true,
  DELIVERED: true,
  CANCELLED: true,
  UNWOUND: true,
};
export const saleStatuses = Object.keys(known) as SaleStatus[];

export const saleSortFields = ['soldOn', 'price', 'status', 'id'] as const;
export type SaleSortField = (typeof saleSortFields)[number];
export type SaleSort = SortOrder<SaleSortField>;

export function salesQuery(query: SaleFilter) {
  return queryOptions({
    queryKey: ['sales', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/sales', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** What was sold, as one says it. */
export function carOf({ automobile: { modelYear, manufacturer, model, vin } }: Pick<Sale, 'automobile'>): string {
  const name = carName({ manufacturer, model });
  return name === '' ? vin : [modelYear, name].filter((part) => part !== undefined).join(' ');
}
