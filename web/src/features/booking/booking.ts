import type { LocalDay, LocalTime } from '@/shared/time/local';
import { momentIn } from '@/shared/time/zoned';
import type { Service } from '@/shared/workshop/services';
import type { OwnAppointment } from './api/book-appointment';

/** What someone has entered so far, the time as the workshop's clocks will show it. */
export interface Booking {
  vin: string;
  /** A service's code, or that it is none of them; empty as long as nothing is chosen. */
  service: string;
  reason: string;
  day: LocalDay | null;
  time: LocalTime;
}

/** What a time is wanted for: a service, or so many minutes of something else. */
type Work = { service: string } | { durationMinutes: number };

/** None of the services: one says what it is. */
export const SOMETHING_ELSE = '-';
/** Under this code workshops offer what is none of their other services. */
const OTHER = 'OTHER';
/** For something else, where the workshop does not say how long that takes. */
const PLANNED_MINUTES = 60;

export interface Choice {
  value: string;
  /** Missing where it is something else. */
  service?: Service;
  durationMinutes: number;
}

/** What one can choose from: the services in the workshop's order, and something else at the end. */
export function choicesOf(services: readonly Service[]): Choice[] {
  const offered = services.filter(({ active, bookableOnline }) => active && bookableOnline);
  const other = offered.find(({ code }) => code === OTHER);
  return [
    ...offered
      .filter((service) => service !== other)
      .map((service) => ({ value: service.code, service, durationMinutes: service.durationMinutes })),
    { value: SOMETHING_ELSE, durationMinutes: other?.durationMinutes ?? PLANNED_MINUTES },
  ];
}

/** What a time is to be found for; nothing as long as nothing is chosen that the workshop offers. */
export function workOf(chosen: string, services: readonly Service[]): Work | undefined {
  if (chosen !== SOMETHING_ELSE) {
    return choicesOf(services).some(({ value }) => value === chosen) ? { service: chosen } : undefined;
  }
  const other = services.some(({ code, active, bookableOnline }) => code === OTHER && active && bookableOnline);
  return other ? { service: OTHER } : { durationMinutes: PLANNED_MINUTES };
}

export type BookingError =
  'vin.missing' | 'service.missing' | 'reason.missing' | 'day.missing' | 'time.missing' | 'time.past';

/** What has to be mended before anyone is asked. */
export function check(booking: Booking, zone: string, now: Date): Partial<Record<keyof Booking, BookingError>> {
  return {
    ...(booking.vin.trim() === '' && { vin: 'vin.missing' }),
    ...(booking.service === '' && { service: 'service.missing' }),
    ...(booking.service === SOMETHING_ELSE && booking.reason.trim() === '' && { reason: 'reason.missing' }),
    ...(booking.day === null && { day: 'day.missing' }),
    ...(booking.time === '' && { time: 'time.missing' }),
    ...(booking.day !== null &&
      booking.time !== '' &&
      momentIn(zone, booking.day, booking.time) <= now && { time: 'time.past' }),
  };
}

/**
 * @param zone that the workshop's clocks are in
 * @param name what the service is called, which is the reason where nobody gave another
 */
export function toAppointment(booking: Booking, zone: string, work: Work, name: string): OwnAppointment {
  const { vin, reason, day, time } = booking;
  if (day === null) throw new RangeError('A booking without a day cannot be confirmed');
  const { service, ...rest } = { service: undefined, ...work };
  return {
    vin: vin.trim().toUpperCase(),
    reason: reason.trim() || name,
    startsAt: momentIn(zone, day, time).toISOString(),
    ...(service !== undefined && { serviceCode: service }),
    ...rest,
  };
}
