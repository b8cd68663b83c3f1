import type { OccupancyStep } from '@/shared/parking/occupancy';
import { dayIn, dayLater, momentIn, timeIn } from '@/shared/time/zoned';

/** How far back is looked for what is usual: whole weeks, so that every weekday counts the same. */
const DAYS = 28;

/** The weeks before today, by the calendar of the site. */
export function weeksBefore(zone: string, now: Date): { from: Date; to: Date } {
  const today = dayIn(zone, now);
  return { from: momentIn(zone, dayLater(today, -DAYS), '00:00'), to: momentIn(zone, today, '00:00') };
}

/** 1 for Monday. */
export function weekdayIn(zone: string, moment: Date): number {
  return new Date(`${dayIn(zone, moment)}T00:00:00Z`).getUTCDay() || 7;
}

/**
 * How many places are free at each hour of a weekday, on average of the weeks of which it is known.
 *
 * @param weekday 1 for Monday
 * @returns 24 hours, undefined where none of them is known
 */
export function usualOn(weekday: number, steps: readonly OccupancyStep[], zone: string): (number | undefined)[] {
  const known = Array.from({ length: 24 }, () => [] as number[]);
  for (const { from, free } of steps) {
    const moment = new Date(from);
    if (free !== undefined && weekdayIn(zone, moment) === weekday) {
      known[Number(timeIn(zone, moment).slice(0, 2))]?.push(free);
    }
  }
  return known.map((values) =>
    values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length,
  );
}
