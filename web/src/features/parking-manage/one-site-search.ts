import { oneOf, type SpaceKind, spaceKinds } from '@/shared/parking/spaces';
import type { LocalDay } from '@/shared/time/local';
import { isDay } from '@/shared/time/zoned';
import { readPage } from '@/shared/ui/page-number';
import type { Length } from './occupancy/span';

export const tabs = ['facts', 'levels', 'spaces', 'occupancy'] as const;
export type Tab = (typeof tabs)[number];

export interface OneSiteSearch {
  /** Absent for the facts. */
  tab?: Exclude<Tab, 'facts'>;
  /** Only spaces of one level, and of one kind. */
  level?: number;
  kind?: SpaceKind;
  /** What is known of a space's number. */
  number?: string;
  page?: number;
  /** A day whose occupancy is looked at, and what of it around that day; absent for today, and for a day. */
  day?: LocalDay;
  over?: Exclude<Length, 'day'>;
}

export function readOneSiteSearch({
  tab,
  level,
  kind,
  number,
  page,
  day,
  over,
}: Record<string, unknown>): OneSiteSearch {
  const known = oneOf(['levels', 'spaces', 'occupancy'] as const, tab);
  const around = oneOf(['week', 'month'] as const, over);
  const ofKind = oneOf(spaceKinds, kind);
  return {
    ...(known !== undefined && { tab: known }),
    ...(typeof level === 'number' && Number.isSafeInteger(level) && level > 0 && { level }),
    ...(ofKind !== undefined && { kind: ofKind }),
    ...((typeof number === 'string' || typeof number === 'number') &&
      String(number).trim() !== '' && { number: String(number).trim() }),
    ...readPage(page),
    ...(isDay(day) && { day }),
    ...(around !== undefined && { over: around }),
  };
}
