import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { InventoryService } from '@/shared/api/generated';

export type AgeBracket = InventoryService['AgeBracket'];

/** How long the cars in stock have stood there. */
export const stockAgeQuery = queryOptions({
  queryKey: ['automobiles', 'stock-age'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/automobiles/stock-age', { signal })),
  staleTime: 60_000,
});
