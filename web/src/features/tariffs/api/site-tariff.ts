import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { priceSheetQuery } from '@/shared/parking/tariffs';
import { tariffsChanged } from './tariffs';

export function siteQuery(id: number) {
  return queryOptions({
    queryKey: ['parking', 'site', 'tariff-page', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/parking/sites/{id}', { params: { path: { id } }, signal })),
  });
}

export function setSiteTariff(siteId: number, tariffId: number) {
  return bodyOf(api.PUT('/api/v1/parking/sites/{id}/tariff', { params: { path: { id: siteId } }, body: { tariffId } }));
}

export function removeSiteTariff(siteId: number) {
  return bodyOf(api.DELETE('/api/v1/parking/sites/{id}/tariff', { params: { path: { id: siteId } } }));
}

/** Whoever shows what the site costs, or which sites take a tariff, looks again. */
export async function siteTariffChanged(queryClient: QueryClient, siteId: number): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: priceSheetQuery(siteId).queryKey }),
    tariffsChanged(queryClient),
  ]);
}
