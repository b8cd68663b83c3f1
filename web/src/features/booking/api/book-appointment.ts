import { api, bodyOf } from '@/shared/api/client';
import type { ServiceCenter } from '@/shared/api/generated';

export type OwnAppointment = Pick<
  ServiceCenter['ScheduleAppointmentRequest'],
  'vin' | 'reason' | 'startsAt' | 'serviceCode' | 'durationMinutes'
>;

/** Books for the one who is signed in: the service knows the customer and finds a technician who is free. */
export function bookAppointment(appointment: OwnAppointment, idempotencyKey: string) {
  return bodyOf(
    api.POST('/api/v1/appointments', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body: appointment,
    }),
  );
}
