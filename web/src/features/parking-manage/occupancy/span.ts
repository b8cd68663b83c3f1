import type { OccupancyStep } from '@/shared/parking/occupancy';
import type { LocalDay } from '@/shared/time/local';
import { dayIn, dayLater, mondayOf, momentIn, timeIn } from '@/shared/time/zoned';

export const lengths = ['day', 'week', 'month'] as const;
export type Length = (typeof lengths)[number];

/** What is looked at: days of the site's calendar, and how many minutes belong together. */
export interface Looked {
  first: LocalDay;
  /** The day after the last. */
  after: LocalDay;
  step: number;
}

export function lookedAt(length: Length, day: LocalDay): Looked {
  switch (length) {
    case 'day':
      return { first: day, after: dayLater(day, 1), step: 15 };
    case 'week':
      return { first: mondayOf(day), after: dayLater(mondayOf(day), 7), step: 60 };
    case 'month': {
      const first = `${day.slice(0, 7)}-01`;
      return { first, after: `${dayLater(first, 31).slice(0, 7)}-01`, step: 180 };
    }
  }
}

/** A day in what comes before or after. */
export const turned = (length: Length, day: LocalDay, by: -1 | 1): LocalDay => {
  const { first, after } = lookedAt(length, day);
  return by < 0 ? dayLater(first, -1) : after;
};

export const momentsOf = ({ first, after }: Looked, zone: string) => ({
  from: momentIn(zone, first, '00:00'),
  to: momentIn(zone, after, '00:00'),
});

/** Days between two that are named below the axis, so that they do not run into each other. */
const DAYS_APART: Record<Length, number> = { day: 1, week: 1, month: 5 };

/** Whether something is named below the axis where a step begins: hours of a day, days of what is longer. */
export function isTick(length: Length, zone: string, from: string): boolean {
  const moment = new Date(from);
  const [hour = 0, minute = 0] = timeIn(zone, moment).split(':').map(Number);
  if (minute !== 0) return false;
  if (length === 'day') return hour % 6 === 0;
  return hour === 0 && (Number(dayIn(zone, moment).slice(8)) - 1) % DAYS_APART[length] === 0;
}

export const isKnown = (steps: readonly OccupancyStep[]) => steps.some(({ free }) => free !== undefined);
