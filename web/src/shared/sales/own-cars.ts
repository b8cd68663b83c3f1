import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { SalesService } from '../api/generated';

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

/** The purchases by which somebody has a car: contracted and not taken back, each car once. */
export function ownCars(purchases: readonly Purchase[]): Purchase[] {
  const cars = new Map<string, Purchase>();
  for (const purchase of purchases) {
    const { status, automobile } = purchase;
    if ((status === 'CONTRACTED' || status === 'DELIVERED') && !cars.has(automobile.vin)) {
      cars.set(automobile.vin, purchase);
    }
  }
  return [...cars.values()];
}
