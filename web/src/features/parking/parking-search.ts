import { type SiteKind, siteKinds, type SpaceKind, spaceKinds, oneOf } from '@/shared/parking/spaces';
import type { SiteQuery } from '@/shared/parking/sites';
import { instantOf, isLocalMoment, type LocalMoment, type Period } from '@/shared/parking/period';
import { type VehicleClass, vehicleClasses } from '@/shared/parking/stays';
import type { Area } from '@/shared/map/SiteMap';

/** What the address says of the places that are looked for. */
export interface ParkingSearch {
  /** Words of a name, a street, a postcode or a city; what looks like a number stands there as one. */
  q?: string | number;
  /** Where to look, in degrees; both or none. */
  lat?: number;
  lon?: number;
  /** How far from there, in metres. */
  radius?: number;
  kind?: SiteKind;
  /** The kind of space that somebody needs. */
  space?: SpaceKind;
  /** When to park, by the dealership's clocks: from now on, and for an hour, where nothing is said. */
  from?: LocalMoment;
  to?: LocalMoment;
  /** Which of the driver's own vehicles, whose class is said, too. */
  own?: number;
  /** Absent for a car. */
  vehicle?: VehicleClass;
  /** In place of the nearest first, or of the names. */
  sort?: 'price';
  /** From 0, which is left out. */
  page?: number;
  /** On a phone: the map in place of the list. */
  view?: 'map';
}

export const USUAL_RADIUS = 5_000;
const LARGEST_RADIUS = 100_000;
export const PAGE = 20;

const degrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;

const whole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= most;

/** Takes what makes sense and leaves the rest. */
export function readParkingSearch({ q, lat, lon, radius, from, to, ...given }: Record<string, unknown>): ParkingSearch {
  const kind = oneOf(siteKinds, given.kind);
  const space = oneOf(spaceKinds, given.space);
  const vehicle = oneOf(vehicleClasses, given.vehicle);
  const near = degrees(lat, 90) && degrees(lon, 180);
  return {
    ...((typeof q === 'string' || typeof q === 'number') && String(q).trim() !== '' && { q }),
    ...(near && { lat, lon, ...(whole(radius, LARGEST_RADIUS) && radius !== USUAL_RADIUS && { radius }) }),
    ...(kind !== undefined && { kind }),
    ...(space !== undefined && { space }),
    ...(isLocalMoment(from) && { from }),
    ...(isLocalMoment(to) && { to }),
    ...(whole(given.own, Number.MAX_SAFE_INTEGER) && { own: given.own }),
    ...(vehicle !== undefined && vehicle !== 'CAR' && { vehicle }),
    ...(given.sort === 'price' && { sort: 'price' }),
    ...(whole(given.page, 1e6) && { page: given.page }),
    ...(given.view === 'map' && { view: 'map' }),
  };
}

/** The same with something else in it; what is undefined goes. It begins at its first page again. */
export function changed(
  search: ParkingSearch,
  change: { [K in keyof ParkingSearch]?: ParkingSearch[K] | undefined },
): ParkingSearch {
  return readParkingSearch({ ...search, page: undefined, ...change });
}

/** Words say where to look instead of a point. */
export const withWords = (search: ParkingSearch, q: string | undefined): ParkingSearch =>
  changed(search, { q: q?.trim(), lat: undefined, lon: undefined, radius: undefined });

/** A point says where to look instead of words. */
export const withArea = (search: ParkingSearch, { middle, radius }: Area): ParkingSearch =>
  changed(search, { q: undefined, lat: middle.latitude, lon: middle.longitude, radius });

export function areaOf({ lat, lon, radius = USUAL_RADIUS }: ParkingSearch): Area | undefined {
  return lat === undefined || lon === undefined ? undefined : { middle: { latitude: lat, longitude: lon }, radius };
}

const MINUTE = 60_000;
/** A page that stays open asks anew every so often. */
const EVERY = 5 * MINUTE;

/** For which time prices are asked; undefined where it would end before it begins. */
export function stayOf({ from, to }: ParkingSearch, zone: string, now: number): Period | undefined {
  const begin = from === undefined ? new Date(Math.floor(now / EVERY) * EVERY) : instantOf(zone, from);
  const end = to === undefined ? new Date(begin.getTime() + 60 * MINUTE) : instantOf(zone, to);
  return end > begin ? { from: begin.toISOString(), to: end.toISOString() } : undefined;
}

/** Whether anything is asked for that a site may not have. */
export const isNarrowed = (search: ParkingSearch): boolean => Object.keys(toConditions(search, undefined)).length > 0;

/** Everything but the page, as the service asks for it, for a time in which somebody wants to park. */
export function toConditions(search: ParkingSearch, stay: Period | undefined): SiteQuery {
  const { q, kind, space } = search;
  const area = areaOf(search);
  return {
    ...(q !== undefined && { q: String(q) }),
    ...(area !== undefined && { ...area.middle, radius: area.radius }),
    ...(kind !== undefined && { kind }),
    ...(space !== undefined && { spaces: [space] }),
    ...(stay !== undefined && { ...stay, vehicle: search.vehicle ?? 'CAR' }),
  };
}

export const toPage = (search: ParkingSearch, stay: Period | undefined): SiteQuery => ({
  ...toConditions(search, stay),
  page: search.page ?? 0,
  size: PAGE,
});
