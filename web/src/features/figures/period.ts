import { localDay } from '@/shared/time/local';

/** The days that are looked at, as `2027-03-29`, both included; a missing one is since, or until, ever. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

const isDay = (said: unknown): said is string =>
  typeof said === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(said));

/** Takes what makes sense and leaves the rest. */
export function readPeriod({ from, to }: Record<string, unknown>): Period {
  return { ...(isDay(from) && { from }), ...(isDay(to) && { to }) };
}

export function toQuery({ from, to }: Period): { from?: string; to?: string } {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to: dayAfter(to) }) };
}

/** The service does not include the last day. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** From the first of a month on, counted back from this one. */
function sinceMonth(today: Date, monthsAgo: number): Period {
  return { from: localDay(new Date(today.getFullYear(), today.getMonth() - monthsAgo, 1)) };
}

export const periods = ['month', 'year', 'twelve', 'all'] as const;

export function readyMade(name: (typeof periods)[number], today: Date): Period {
  switch (name) {
    case 'month':
      return sinceMonth(today, 0);
    case 'year':
      return sinceMonth(today, today.getMonth());
    case 'twelve':
      return sinceMonth(today, 11);
    case 'all':
      return {};
  }
}
