import type { LocalDay, LocalTime } from './local';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

function partsIn(zone: string, moment: Date): Record<string, string> {
  return Object.fromEntries(
    formatIn(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
}

/** The calendar day that it is somewhere at a moment. */
export function dayIn(zone: string, moment: Date): LocalDay {
  const { year = '', month = '', day = '' } = partsIn(zone, moment);
  return `${year}-${month}-${day}`;
}

/** What the clocks show somewhere at a moment. */
export function timeIn(zone: string, moment: Date): LocalTime {
  const { hour = '', minute = '' } = partsIn(zone, moment);
  return `${hour}:${minute}`;
}

/** The moment at which the clocks somewhere show a day and a time; where they show it twice, the first. */
export function momentIn(zone: string, day: LocalDay, time: LocalTime): Date {
  const wanted = Date.parse(`${day}T${time}Z`);
  let moment = new Date(wanted);
  // Twice, as the clocks may be changed between the first guess and the moment.
  for (let guess = 0; guess < 2 && !Number.isNaN(wanted); guess++) {
    const shown = Date.parse(`${dayIn(zone, moment)}T${timeIn(zone, moment)}Z`);
    moment = new Date(moment.getTime() + wanted - shown);
  }
  return moment;
}

/** How many days later, or, below zero, earlier; a calendar's days, which no clock changes. */
export function dayLater(day: LocalDay, days: number): LocalDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The Monday of its week. */
export function mondayOf(day: LocalDay): LocalDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayLater(day, weekday === 0 ? -6 : 1 - weekday);
}

export const isDay = (value: unknown): value is LocalDay =>
  typeof value === 'string' &&
  /^20\d{2}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
  dayLater(value, 0) === value;
