import { dayIn, isDay, momentIn, timeIn } from '../time/zoned';

/** A day and a time by a site's clocks, as a field of the browser has them: `2026-11-23T09:30`. */
export type LocalMoment = string;

export function isLocalMoment(value: unknown): value is LocalMoment {
  if (typeof value !== 'string') return false;
  const [day, time = ''] = value.split('T');
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

export interface Period {
  from: string;
  to: string;
}

/** The instant at which the clocks somewhere show it. */
export function instantOf(zone: string, moment: LocalMoment): Date {
  const [day = '', time = ''] = moment.split('T');
  return momentIn(zone, day, time);
}

/** What the clocks somewhere show at an instant. */
export function localMoment(zone: string, instant: string): LocalMoment {
  const moment = new Date(instant);
  return `${dayIn(zone, moment)}T${timeIn(zone, moment)}`;
}

/** The instants that are meant; undefined as long as they are no period. */
export function periodOf(zone: string, from: LocalMoment | undefined, to: LocalMoment | undefined): Period | undefined {
  if (!isLocalMoment(from) || !isLocalMoment(to)) return undefined;
  const [begin, end] = [instantOf(zone, from), instantOf(zone, to)];
  return end > begin ? { from: begin.toISOString(), to: end.toISOString() } : undefined;
}
