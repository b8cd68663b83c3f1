import { type LocalDay, localDay, localTime, type LocalTime, momentOf } from '@/shared/time/local';
import type { OwnAppointment } from './api/book-appointment';

/** What someone has entered so far. */
export interface Booking {
  vin: string;
  reason: string;
  day: LocalDay | null;
  time: LocalTime;
}

export const PLANNED_MINUTES = 60;

/** Of the moments that are free those of one day, as the reader's clock shows them. */
export function timesOn(day: LocalDay, free: readonly Date[], now: Date): LocalTime[] {
  return free.filter((moment) => moment > now && localDay(moment) === day).map(localTime);
}

export type BookingError = 'vin.missing' | 'reason.missing' | 'day.missing' | 'time.missing' | 'time.past';

/** What has to be mended before anyone is asked. */
export function check(booking: Booking, now: Date): Partial<Record<keyof Booking, BookingError>> {
  return {
    ...(booking.vin.trim() === '' && { vin: 'vin.missing' }),
    ...(booking.reason.trim() === '' && { reason: 'reason.missing' }),
    ...(booking.day === null && { day: 'day.missing' }),
    ...(booking.time === '' && { time: 'time.missing' }),
    ...(booking.day !== null &&
      booking.time !== '' &&
      momentOf(booking.day, booking.time) <= now && { time: 'time.past' }),
  };
}

export function toAppointment({ vin, reason, day, time }: Booking): OwnAppointment {
  if (day === null) throw new RangeError('A booking without a day cannot be confirmed');
  return {
    vin: vin.trim().toUpperCase(),
    reason: reason.trim(),
    startsAt: momentOf(day, time).toISOString(),
    durationMinutes: PLANNED_MINUTES,
  };
}
