import type { Stay } from '@/shared/parking/stays';

const running: readonly Stay['state'][] = ['ACTIVE', 'EXTENDED', 'CHECKED_IN'];

export const isRunning = ({ state }: Stay): boolean => running.includes(state);

export interface TimeLeft {
  /** Begun minutes. */
  minutes: number;
  /** Of the whole stay, 0 to 100. */
  percent: number;
  /** Whether it is time to extend it, or to go. */
  soon: boolean;
}

const SOON = 10;

/** @param now in milliseconds, as all clocks of browsers */
export function timeLeft({ startsAt, endsAt }: Pick<Stay, 'startsAt' | 'endsAt'>, now: number): TimeLeft {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  const left = Math.max(0, end - Math.max(now, start));
  const minutes = Math.ceil(left / 60_000);
  return { minutes, percent: end > start ? (100 * left) / (end - start) : 0, soon: minutes <= SOON };
}
