import type { LocalDay } from '@/shared/time/local';
import { timeIn } from '@/shared/time/zoned';
import type { Appointment, AppointmentStatus } from '@/shared/workshop/appointments';
import type { Calendar, CalendarDay, CalendarTechnician } from '@/shared/workshop/calendar';

/** Moments are milliseconds since 1970 here: what the clocks show comes in only where it is written. */
export interface Span {
  from: number;
  to: number;
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

export const spanOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): Span => ({
  from: Date.parse(startsAt),
  to: Date.parse(endsAt),
});

export const touches = (one: Span, other: Span) => one.from < other.to && other.from < one.to;

/** What of it is in there; none where nothing is. */
function clipped(one: Span, there: Span): Span[] {
  return touches(one, there) ? [{ from: Math.max(one.from, there.from), to: Math.min(one.to, there.to) }] : [];
}

/** The part of a day that is shown. */
export interface Axis extends Span {
  day: Span;
  /** The full hours, as the workshop's clocks show them: one is missing in spring, one comes twice in autumn. */
  hours: number[];
}

function fullHours({ from, to }: Span, zone: string): number[] {
  const hours: number[] = [];
  for (let moment = from; moment <= to; moment += QUARTER) {
    if (moment === to || timeIn(zone, new Date(moment)).endsWith(':00')) hours.push(moment);
  }
  return hours;
}

/** From the hour in which the workshop opens or the first work begins to the one in which the last ends. */
export function axisOf(calendarDay: CalendarDay, zone: string, appointments: readonly Appointment[]): Axis {
  const day = spanOf(calendarDay);
  const shown = [...calendarDay.open, ...appointments].flatMap((one) => clipped(spanOf(one), day));
  const hours = fullHours(day, zone);
  const usual = hours.filter((hour) => ['08:00', '17:00'].includes(timeIn(zone, new Date(hour))));
  const first = shown.length === 0 ? (usual[0] ?? day.from) : Math.min(...shown.map(({ from }) => from));
  const last = shown.length === 0 ? (usual.at(-1) ?? day.to) : Math.max(...shown.map(({ to }) => to));
  const from = hours.findLast((hour) => hour <= first) ?? day.from;
  const to = hours.find((hour) => hour >= last) ?? day.to;
  return { from, to, day, hours: hours.filter((hour) => hour >= from && hour <= to) };
}

/** Where something stands on the axis, in minutes from its beginning; undefined where it is not on it. */
export function placeOn(axis: Axis, span: Span): { from: number; minutes: number } | undefined {
  const [part] = clipped(span, axis);
  if (part === undefined) return undefined;
  return { from: (part.from - axis.from) / MINUTE, minutes: (part.to - part.from) / MINUTE };
}

/** The start on the grid, counted from the day's first moment, that is nearest to a place on the axis. */
export function startAt(axis: Axis, minutes: number, step: number): number {
  const grid = step * MINUTE;
  const wanted = axis.from + minutes * MINUTE;
  const steps = Math.round((wanted - axis.day.from) / grid);
  return Math.min(Math.max(axis.day.from + steps * grid, axis.day.from), axis.day.to - grid);
}

export interface Lane {
  id: number;
  day: LocalDay;
  person: Person;
  name: string;
  /** Takes appointments; others are shown because they have some. */
  active: boolean;
  working: Span[];
  absences: NonNullable<CalendarTechnician['absences']>;
  blocks: Block[];
}

export interface Block {
  appointment: Appointment;
  /** What of it is on the day. */
  span: Span;
  /** Of how many beside each other it is which one: only what keeps nobody busy can be at the same time. */
  track: number;
  tracks: number;
}

export const isCalledOff = (status: AppointmentStatus) => status === 'CANCELED' || status === 'NO_SHOW';

/** Those of a state, or without one all that were not called off. */
export const shownOf = (appointments: readonly Appointment[], status: AppointmentStatus | undefined) =>
  appointments.filter((one) => (status === undefined ? !isCalledOff(one.status) : one.status === status));

export const byStart = (one: Appointment, other: Appointment) =>
  Date.parse(one.startsAt) - Date.parse(other.startsAt) || one.id - other.id;

function blocksOf(appointments: readonly Appointment[], day: Span): Block[] {
  const blocks: Block[] = [];
  let together: Block[] = [];
  const done = () => {
    const tracks = Math.max(0, ...together.map(({ track }) => track + 1));
    blocks.push(...together.map((block) => ({ ...block, tracks })));
    together = [];
  };
  const parts = [...appointments]
    .sort(byStart)
    .flatMap((appointment) => clipped(spanOf(appointment), day).map((span) => ({ appointment, span })));
  for (const { appointment, span } of parts) {
    if (together.every((one) => one.span.to <= span.from)) done();
    const taken = new Set(together.filter((one) => touches(one.span, span)).map(({ track }) => track));
    let track = 0;
    while (taken.has(track)) track++;
    together.push({ appointment, span, track, tracks: 1 });
  }
  done();
  return blocks;
}

export interface Person {
  id: number;
  firstName: string;
  lastName: string;
}

/** Everybody who takes appointments, and who has some without taking any more, by their names. */
export function peopleOf(technicians: readonly Person[], appointments: readonly Appointment[]): Person[] {
  const all = new Map<number, Person>(technicians.map((one) => [one.id, one]));
  for (const { technician } of appointments) if (!all.has(technician.id)) all.set(technician.id, technician);
  return [...all.values()].sort(
    (one, other) =>
      one.lastName.localeCompare(other.lastName) || one.firstName.localeCompare(other.firstName) || one.id - other.id,
  );
}

export function lanesOf(calendar: Calendar, day: CalendarDay, appointments: readonly Appointment[]): Lane[] {
  const there = spanOf(day);
  const theDays = appointments.filter((one) => touches(spanOf(one), there));
  return peopleOf(calendar.technicians, theDays).map((person) => {
    const { id, firstName, lastName } = person;
    const technician = calendar.technicians.find((one) => one.id === id);
    return {
      id,
      day: day.day,
      person: { id, firstName, lastName },
      name: `${firstName} ${lastName}`,
      active: technician !== undefined,
      working: (technician?.working ?? []).flatMap((one) => clipped(spanOf(one), there)),
      absences: (technician?.absences ?? []).filter((one) => touches(spanOf(one), there)),
      blocks: blocksOf(
        theDays.filter((one) => one.technician.id === id),
        there,
      ),
    };
  });
}

/** Working time that nothing is booked in, from the next step on; what is shorter than one is left out. */
export function gapsOf(working: readonly Span[], booked: readonly Appointment[], now: number, step: number): Span[] {
  let free = working.flatMap((one) => clipped(one, { from: now, to: Number.POSITIVE_INFINITY }));
  for (const one of booked) {
    if (isCalledOff(one.status)) continue;
    const busy = spanOf({ startsAt: one.startsAt, endsAt: one.occupiedUntil ?? one.endsAt });
    free = free.flatMap((gap) =>
      touches(gap, busy)
        ? [
            { from: gap.from, to: busy.from },
            { from: busy.to, to: gap.to },
          ]
        : [gap],
    );
  }
  const grid = step * MINUTE;
  return free
    .map(({ from, to }) => ({ from: Math.ceil(from / grid) * grid, to }))
    .filter(({ from, to }) => to - from >= grid);
}

/** How much of somebody's working time on a day is booked, in minutes. */
export function loadOf(working: readonly Span[], blocks: readonly Block[]) {
  const minutes = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + (to - from) / MINUTE, 0);
  return {
    working: minutes(working),
    booked: minutes(blocks.filter(({ appointment }) => !isCalledOff(appointment.status)).map(({ span }) => span)),
  };
}
