import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { ParkingService } from '../api/generated';

type Answer = ParkingService['PriceSheetResponse'];
/** Of a site that takes a tariff. */
export type PriceSheet = Answer & { tariffId: number; name: string; currency: string };
export type PriceCurve = ParkingService['PriceCurve'];
export type TariffDocument = ParkingService['TariffDocument'];
export type TariffScale = ParkingService['TariffScale'];
export type UserClass = TariffScale['user'];

/** In the order in which they are offered. */
export const userClasses = [
  'VISITOR',
  'RESIDENT',
  'PROFESSIONAL',
  'DISABLED_CARD',
] as const satisfies readonly UserClass[];

const hasTariff = (answer: Answer): answer is PriceSheet => answer.tariffId !== undefined;

/** What parking at a site costs; null where it takes no tariff, which is free. */
export function priceSheetQuery(siteId: number) {
  return queryOptions({
    queryKey: ['parking', 'site-tariff', siteId],
    queryFn: async ({ signal }): Promise<PriceSheet | null> => {
      const params = { path: { id: siteId } };
      const answer = await bodyOf(api.GET('/api/v1/parking/sites/{id}/tariff', { params, signal }));
      return hasTariff(answer) ? answer : null;
    },
    staleTime: 30_000,
  });
}
