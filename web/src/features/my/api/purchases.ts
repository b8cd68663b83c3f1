import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { SalesService } from '@/shared/api/generated';

export type Purchase = SalesService['SaleDetails'];

const MOST = 50;

/** What the customer who asks has bought or is buying, the newest first. */
export const purchasesQuery = queryOptions({
  queryKey: ['sales', 'own'],
  queryFn: async ({ signal }) => {
    const { items } = await bodyOf(api.GET('/api/v1/sales', { params: { query: { size: MOST } }, signal }));
    return items;
  },
});

export function purchaseQuery(id: number) {
  return queryOptions({
    queryKey: ['sale', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/sales/{id}', { params: { path: { id } }, signal })),
  });
}
