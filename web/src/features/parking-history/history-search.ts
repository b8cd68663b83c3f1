import type { ParkingService } from '@/shared/api/generated';
import { oneOf } from '@/shared/parking/spaces';
import { dayAfter, type LocalDay, momentOf } from '@/shared/time/local';
import { dayLater, isDay, momentIn } from '@/shared/time/zoned';

export type StayFilter = ParkingService['StayFilterRequest'];
type Kind = NonNullable<StayFilter['kind']>;
type State = NonNullable<StayFilter['state']>;

export const stayKinds = ['RESERVATION', 'SESSION'] as const satisfies readonly Kind[];

/** Those of a reservation, and then those of time that was paid for. */
export const stayStates = [
  'HELD',
  'CONFIRMED',
  'CHECKED_IN',
  'OVERSTAY',
  'COMPLETED',
  'NO_SHOW',
  'QUOTED',
  'ACTIVE',
  'EXTENDED',
  'STOPPED_EARLY',
  'CLOSED',
  'EXPIRED',
  'CANCELLED',
] as const satisfies readonly State[];

/** What may stand in an address: nothing that says who parked. */
export interface HistorySearch {
  site?: number;
  /** A space's number; what looks like a number stands there as one. Only together with its site. */
  space?: string | number;
  kind?: Kind;
  state?: State;
  /** Days on which they began, both included. */
  from?: LocalDay;
  to?: LocalDay;
}

/** Whom or what is looked for; it stays in the page. */
export interface Wanted {
  email: string;
  plate: string;
  country: string;
}

export const nobody: Wanted = { email: '', plate: '', country: 'FR' };

export function readHistorySearch({ site, space, kind, state, from, to }: Record<string, unknown>): HistorySearch {
  const known = typeof site === 'number' && Number.isSafeInteger(site) && site > 0;
  const number = (typeof space === 'string' || typeof space === 'number') && String(space).trim() !== '';
  const ofKind = oneOf(stayKinds, kind);
  const inState = oneOf(stayStates, state);
  return {
    ...(known && { site }),
    ...(known && number && { space }),
    ...(ofKind !== undefined && { kind: ofKind }),
    ...(inState !== undefined && { state: inState }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  };
}

/** @param zone whose days they are; the reader's, as long as no site is chosen */
export function filterOf(search: HistorySearch, wanted: Wanted, zone?: string): StayFilter {
  const { site, space, kind, state, from, to } = search;
  const begin = (day: LocalDay) => (zone === undefined ? momentOf(day, '00:00') : momentIn(zone, day, '00:00'));
  const after = (day: LocalDay) => (zone === undefined ? dayAfter(day, 1) : dayLater(day, 1));
  const email = wanted.email.trim();
  const plate = wanted.plate.trim();
  return {
    ...(email !== '' && { email }),
    ...(plate !== '' && { plate, country: wanted.country.trim().toUpperCase() }),
    ...(site !== undefined && { siteId: site }),
    ...(site !== undefined && space !== undefined && { spaceNumber: String(space) }),
    ...(kind !== undefined && { kind }),
    ...(state !== undefined && { state }),
    ...(from !== undefined && { from: begin(from).toISOString() }),
    ...(to !== undefined && { to: begin(after(to)).toISOString() }),
  };
}
