import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { ParkingService } from '../api/generated';
import type { Period } from './period';
import type { VehicleClass } from './stays';

type Answer = ParkingService['QuoteResponse'];

/** What a stay costs, by a tariff. */
export type Quote = Answer & { currency: string };

/** One of the driver's own, which parks as the permits of its plate say, or a visitor's of that class. */
export type PricedVehicle = { vehicleId: number } | { vehicle: VehicleClass };

const isPriced = (answer: Answer): answer is Quote => answer.currency !== undefined;

type Asked = PricedVehicle & (Period | { minutes: number });

/** Null where nothing has to be paid for. */
async function ask(id: number, query: Asked, signal: AbortSignal): Promise<Quote | null> {
  const answer = await bodyOf(
    api.GET('/api/v1/parking/sites/{id}/quotes', { params: { path: { id }, query }, signal }),
  );
  return isPriced(answer) ? answer : null;
}

/** What a period costs there. */
export function quoteQuery(siteId: number, vehicle: PricedVehicle, period: Period | undefined) {
  return queryOptions({
    queryKey: ['parking', 'quote', siteId, vehicle, period],
    queryFn: ({ signal }) => ask(siteId, { ...vehicle, ...(period ?? { from: '', to: '' }) }, signal),
    enabled: period !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

/** What so much paid time from now on costs there. */
export function timeQuoteQuery(siteId: number, vehicle: PricedVehicle, minutes: number) {
  return queryOptions({
    queryKey: ['parking', 'quote', siteId, vehicle, minutes],
    queryFn: ({ signal }) => ask(siteId, { ...vehicle, minutes }, signal),
    placeholderData: keepPreviousData,
    // It begins now, and now goes on.
    refetchInterval: 60_000,
  });
}
