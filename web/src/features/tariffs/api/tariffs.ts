import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
import type { ParkingService, paths } from '@/shared/api/generated';
import { versionedBodyOf } from '@/shared/api/versioned';

export type Tariff = ParkingService['TariffResponse'];
export type NewTariff = ParkingService['AddTariffRequest'];
export type TariffSite = ParkingService['TariffSite'];
export type TariffQuery = NonNullable<paths['/api/v1/parking/tariffs']['get']['parameters']['query']>;

const key = ['parking', 'tariffs'] as const;

export function tariffsQuery(query: TariffQuery) {
  return queryOptions({
    queryKey: [...key, 'list', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/parking/tariffs', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** All of a search, for a file, or to choose from. */
export function everyTariff(query: TariffQuery): Promise<Tariff[]> {
  return everyPage((page) =>
    bodyOf(api.GET('/api/v1/parking/tariffs', { params: { query: { ...query, page, size: LARGEST_PAGE } } })),
  );
}

export function tariffQuery(id: number) {
  return queryOptions({
    queryKey: [...key, 'one', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/parking/tariffs/{id}', { params: { path: { id } }, signal })),
  });
}

/** The sites that take a tariff, by their names: the first of them, and how many there are. */
export function tariffSitesQuery(id: number) {
  return queryOptions({
    queryKey: [...key, 'sites', id],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { size: LARGEST_PAGE } };
      return bodyOf(api.GET('/api/v1/parking/tariffs/{id}/sites', { params, signal }));
    },
  });
}

export function addTariff(body: NewTariff, idempotencyKey: string) {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/tariffs', { params, body }));
}

export function renameTariff(id: number, etag: string, name: string) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return versionedBodyOf(api.PUT('/api/v1/parking/tariffs/{id}', { params, body: { name } }));
}

export function deleteTariff(id: number) {
  return bodyOf(api.DELETE('/api/v1/parking/tariffs/{id}', { params: { path: { id } } }));
}

/** Whatever shows tariffs looks again. */
export const tariffsChanged = (queryClient: QueryClient) => queryClient.invalidateQueries({ queryKey: key });

/** All of an operator's, to choose from. */
export function tariffsOfOperatorQuery(operatorId: number) {
  return queryOptions({
    queryKey: [...key, 'of', operatorId],
    queryFn: () => everyTariff({ operatorId }),
  });
}
