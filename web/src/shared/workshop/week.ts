import { type DailyHours, type Weekday, weekdays } from './weekly-hours';

export interface Interval {
  /** As a clock shows it; empty as long as nothing is typed. */
  from: string;
  /** Midnight is the end of the day. */
  to: string;
}

/** What is typed, day by day; a day without any is closed, or off. */
export type Week = Record<Weekday, Interval[]>;

export function weekOf(hours: readonly DailyHours[]): Week {
  const of = (weekday: Weekday) =>
    hours.filter((one) => one.weekday === weekday).map(({ from, to }) => ({ from: clock(from), to: clock(to) }));
  return Object.fromEntries(weekdays.map((weekday) => [weekday, of(weekday)])) as Week;
}

export function hoursOf(week: Week): DailyHours[] {
  return weekdays.flatMap((weekday) => sorted(week[weekday]).map(({ from, to }) => ({ weekday, from, to })));
}

export type WeekError = 'missing' | 'backwards' | 'overlap';

/** What has to be mended of each day before anyone is asked. */
export function checkWeek(week: Week): Partial<Record<Weekday, WeekError>> {
  return Object.fromEntries(
    weekdays.flatMap((weekday) => {
      const wrong = checkDay(week[weekday]);
      return wrong === undefined ? [] : [[weekday, wrong]];
    }),
  );
}

function checkDay(intervals: readonly Interval[]): WeekError | undefined {
  if (intervals.some(({ from, to }) => from === '' || to === '')) return 'missing';
  if (intervals.some(({ from, to }) => from >= end(to))) return 'backwards';
  const inOrder = sorted(intervals);
  const overlaps = inOrder.some(({ from }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && from < end(before.to);
  });
  return overlaps ? 'overlap' : undefined;
}

/** What is probably meant next on a day: an afternoon after a morning. */
export function nextInterval(intervals: readonly Interval[]): Interval {
  if (intervals.length === 0) return { from: '08:00', to: '17:00' };
  const last = sorted(intervals).at(-1);
  return { from: last !== undefined && last.to !== '00:00' ? last.to : '', to: '' };
}

const clock = (time: string) => time.slice(0, 5);
const end = (to: string) => (to === '00:00' ? '24:00' : to);
const sorted = (intervals: readonly Interval[]) =>
  [...intervals].sort((one, other) => (one.from < other.from ? -1 : 1));
