import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { InventoryService } from '@/shared/api/generated';
import { house } from '../car-query';
import { priceBand } from '../similar';
import type { CarQuery, Listing } from './cars';

export type Car = InventoryService['AutomobileResponse'];

/** Everything known about a car for sale. */
export function carQuery(vin: string) {
  return queryOptions({
    queryKey: ['automobile', vin],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/automobiles/{vin}', { params: { path: { vin } }, signal })),
    staleTime: 30_000,
  });
}

/** What the VIN itself tells. */
export function vinQuery(vin: string) {
  return queryOptions({
    queryKey: ['vin', vin],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/vins/{vin}', { params: { path: { vin } }, signal })),
    staleTime: Infinity,
  });
}

/** Cars of the same model, and those that cost about as much. */
export function alternativesQuery({ vin, manufacturer, model, condition, price }: Car) {
  const sameModel: CarQuery = { manufacturer: [manufacturer.name], model: [model.name], size: 5 };
  const samePrice: CarQuery = {
    condition: [condition],
    size: 9,
    ...(price === undefined ? { currency: house.currency } : { currency: price.currency, ...priceBand(price) }),
  };
  const find = (query: CarQuery, signal: AbortSignal) =>
    bodyOf(api.GET('/api/v1/automobiles', { params: { query }, signal }));
  return queryOptions({
    queryKey: ['automobiles', 'like', vin],
    queryFn: async ({ signal }): Promise<Listing[]> => {
      const found = await Promise.all([find(sameModel, signal), find(samePrice, signal)]);
      return found.flatMap(({ items }) => items);
    },
    staleTime: 60_000,
  });
}
