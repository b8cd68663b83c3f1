import type { LocalDay, LocalTime } from '@/shared/time/local';
import type { Absence, NewAbsence } from './api/technician';

/** Why somebody is away. */
export const kinds = ['HOLIDAY', 'SICK', 'TRAINING', 'OTHER'] as const satisfies readonly Absence['kind'][];

export interface AbsenceValues {
  kind: Absence['kind'];
  wholeDays: boolean;
  firstDay: LocalDay | null;
  /** Included. */
  lastDay: LocalDay | null;
  /** On the first day; not for whole days. */
  from: LocalTime;
  /** On the last day; not for whole days. */
  to: LocalTime;
  note: string;
}

export const nothing: AbsenceValues = {
  kind: 'HOLIDAY',
  wholeDays: true,
  firstDay: null,
  lastDay: null,
  from: '',
  to: '',
  note: '',
};

export type AbsenceError = 'day.missing' | 'time.missing' | 'backwards';

/** What has to be mended before anyone is asked. */
export function checkAbsence(values: AbsenceValues): Partial<Record<keyof AbsenceValues, AbsenceError>> {
  const { wholeDays, firstDay, lastDay, from, to } = values;
  const timed = !wholeDays;
  const known = firstDay !== null && lastDay !== null;
  const late =
    known && (lastDay < firstDay || (timed && lastDay === firstDay && from !== '' && to !== '' && to <= from));
  return {
    ...(firstDay === null && { firstDay: 'day.missing' }),
    ...(lastDay === null && { lastDay: 'day.missing' }),
    ...(timed && from === '' && { from: 'time.missing' }),
    ...(timed && to === '' && { to: 'time.missing' }),
    ...(late && { [timed && lastDay === firstDay ? 'to' : 'lastDay']: 'backwards' }),
  };
}

/** Times are sent as the site's clocks show them. */
export function toAbsence(values: AbsenceValues): NewAbsence {
  const { kind, wholeDays, firstDay, lastDay, from, to, note } = values;
  if (firstDay === null || lastDay === null) throw new RangeError('An absence has a first and a last day');
  return {
    kind,
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(wholeDays ? { firstDay, lastDay } : { startsAt: `${firstDay}T${from}`, endsAt: `${lastDay}T${to}` }),
  };
}
