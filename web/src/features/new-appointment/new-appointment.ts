import type { ServiceCenter } from '@/shared/api/generated';
import type { LocalDay, LocalTime } from '@/shared/time/local';
import type { Service } from '@/shared/workshop/services';

export type Booking = ServiceCenter['ScheduleAppointmentRequest'];

/** Whom it is for: a customer we know, or only a name. */
export interface Party {
  id?: number;
  name: string;
}

export interface Values {
  vin: string;
  /** Its number has no fixed form. */
  legacy: boolean;
  customer: Party | null;
  /** A service's code; empty for something else. */
  service: string;
  reason: string;
  minutes: number | '';
  /** Empty for whoever is free. */
  technician: string;
  day: LocalDay | null;
  /** One of the free times. */
  startsAt: string;
  /** Whether the time is typed instead. */
  typing: boolean;
  time: LocalTime;
  outsideHours: boolean;
}

export type Mistake = 'vinMissing' | 'customerMissing' | 'reasonMissing' | 'minutesMissing' | 'timeMissing';

/** What has to be mended before anyone is asked. */
export function check(values: Values): Partial<Record<keyof Values, Mistake>> {
  return {
    ...(values.vin.trim() === '' && { vin: 'vinMissing' }),
    ...(values.customer === null && { customer: 'customerMissing' }),
    ...(values.reason.trim() === '' && { reason: 'reasonMissing' }),
    ...((values.minutes === '' || values.minutes < 15 || values.minutes > 24 * 60) && { minutes: 'minutesMissing' }),
    ...(values.typing
      ? !/^\d{2}:\d{2}/.test(values.time) && { time: 'timeMissing' }
      : values.startsAt === '' && { startsAt: 'timeMissing' }),
  };
}

/** The request; a typed time is left to the service, which knows what the workshop's clocks make of it. */
export function toBooking(values: Values, services: readonly Service[]): Booking {
  const { customer, day, minutes } = values;
  if (customer === null || day === null || minutes === '') throw new RangeError('Not complete');
  const service = services.find(({ code }) => code === values.service);
  return {
    vin: values.vin.trim().toUpperCase(),
    customer: customer.id === undefined ? { name: customer.name } : { id: customer.id },
    reason: values.reason.trim(),
    startsAt: values.typing ? `${day}T${values.time.slice(0, 5)}` : values.startsAt,
    ...(service !== undefined && { serviceCode: service.code }),
    ...(service?.durationMinutes !== minutes && { durationMinutes: minutes }),
    ...(values.technician !== '' && { technicianId: Number(values.technician) }),
    ...(values.legacy && { legacyVin: true }),
    ...(values.typing && values.outsideHours && { outsideHours: true }),
  };
}
