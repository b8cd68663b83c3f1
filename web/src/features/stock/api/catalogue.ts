import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
import type { InventoryService } from '@/shared/api/generated';

export type Manufacturer = InventoryService['ManufacturerResponse'];
export type Model = InventoryService['ModelResponse'];

export const manufacturersQuery = queryOptions({
  queryKey: ['manufacturers'],
  queryFn: ({ signal }) =>
    everyPage((page) =>
      bodyOf(api.GET('/api/v1/manufacturers', { params: { query: { page, size: LARGEST_PAGE } }, signal })),
    ),
  staleTime: 60_000,
});

export function modelsQuery(manufacturerId: number) {
  return queryOptions({
    queryKey: ['models', manufacturerId],
    queryFn: ({ signal }) =>
      everyPage((page) =>
        bodyOf(api.GET('/api/v1/models', { params: { query: { manufacturerId, page, size: LARGEST_PAGE } }, signal })),
      ),
    staleTime: 60_000,
  });
}

export function addManufacturer(name: string): Promise<Manufacturer> {
  return bodyOf(api.POST('/api/v1/manufacturers', { body: { name } }));
}

export function addModel(manufacturerId: number, name: string): Promise<Model> {
  return bodyOf(api.POST('/api/v1/models', { body: { manufacturerId, name } }));
}
