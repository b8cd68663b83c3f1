import { type LocalDay, localDay, type LocalTime, momentOf } from '@/shared/time/local';
import type { OwnAppointment } from './api/book-appointment';

/** What someone has entered so far. */
export interface Booking {
  vin: string;
  reason: string;
  day: LocalDay | null;
  time: LocalTime;
}

export const PLANNED_MINUTES = 60;

/** Every half hour of a usual working day; whether one is free, the workshop's calendar says. */
export const times: readonly LocalTime[] = Array.from({ length: 20 }, (_, half) => {
  const minutes = 8 * 60 + half * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${minutes % 60 === 0 ? '00' : '30'}`;
});

/** From tomorrow on a day is open; today as long as there is a time left. */
export function firstDay(now: Date): LocalDay {
  const today = localDay(now);
  if (times.some((time) => momentOf(today, time) > now)) return today;
  return localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
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
