import type { Stay } from '@/shared/parking/stays';

const begins = ({ startsAt }: Stay) => Date.parse(startsAt);
const ends = ({ endsAt }: Stay) => Date.parse(endsAt);

/** What runs by now, the first to end first, and what is yet to come, in its order. */
export function sorted(open: readonly Stay[], now: number): { running: Stay[]; upcoming: Stay[] } {
  return {
    running: open.filter((stay) => begins(stay) <= now).sort((one, other) => ends(one) - ends(other)),
    upcoming: open.filter((stay) => begins(stay) > now).sort((one, other) => begins(one) - begins(other)),
  };
}

/** Whole minutes until its end, the one that has begun included; 0 and less once it is over. */
export const minutesLeft = (stay: Stay, now: number): number => Math.ceil((ends(stay) - now) / 60_000);

/** How much of its time is over, from 0 to 1. */
export function elapsed(stay: Stay, now: number): number {
  const whole = ends(stay) - begins(stay);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, (now - begins(stay)) / whole));
}
