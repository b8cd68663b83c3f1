import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { Appointment } from '@/shared/workshop/appointments';
import type { Booking } from '../new-appointment';

export function book(body: Booking, idempotencyKey: string): Promise<Appointment> {
  return bodyOf(api.POST('/api/v1/appointments', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));
}

/** Cars that were here or in stock, by a part of their VIN. */
export function knownCarsQuery(vinPart: string) {
  return queryOptions({
    queryKey: ['vehicle', 'found', vinPart],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/vehicles', { params: { query: { vinPart, size: 5 } }, signal })),
    enabled: /^[A-Z0-9]{4,16}$/.test(vinPart),
    staleTime: 60_000,
  });
}
