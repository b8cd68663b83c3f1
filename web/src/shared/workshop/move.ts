import type { LocalDay, LocalTime } from '../time/local';
import { dayIn, timeIn } from '../time/zoned';
import type { Appointment, Move } from './appointments';

/** What somebody would like to have instead. */
export interface Wanted {
  technicianId: number;
  /** By the workshop's clocks. */
  day: LocalDay;
  time: LocalTime;
  /** One of the free times, where one was chosen. */
  startsAt: string | undefined;
  minutes: number;
}

/** The place that it has now. */
export function asItIs(appointment: Appointment, zone: string): Wanted {
  const start = new Date(appointment.startsAt);
  return {
    technicianId: appointment.technician.id,
    day: dayIn(zone, start),
    time: timeIn(zone, start),
    startsAt: undefined,
    minutes: minutesOf(appointment),
  };
}

const minutesOf = ({ startsAt, endsAt }: Pick<Appointment, 'startsAt' | 'endsAt'>): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

/**
 * What is to be asked for; undefined as long as nothing would change or something is missing. A typed time is left to
 * the service, which knows what the workshop's clocks make of it.
 *
 * @param typed whether the time is the one that was typed, and not one of the free ones
 */
export function toMove(appointment: Appointment, wanted: Wanted, typed: boolean): Move | undefined {
  const startsAt = typed ? typedStart(wanted) : wanted.startsAt;
  const move: Move = {
    ...(wanted.technicianId !== appointment.technician.id && { technicianId: wanted.technicianId }),
    ...(startsAt !== undefined && startsAt !== appointment.startsAt && { startsAt }),
    ...(wanted.minutes !== minutesOf(appointment) && { durationMinutes: wanted.minutes }),
  };
  if (wanted.minutes < 15 || (typed && startsAt === undefined)) return undefined;
  return Object.keys(move).length === 0 ? undefined : move;
}

const typedStart = ({ day, time }: Wanted) => (/^\d{2}:\d{2}/.test(time) ? `${day}T${time.slice(0, 5)}` : undefined);
