import { oneOf, type SpaceKind, spaceKinds } from '@/shared/parking/spaces';
import { type VehicleClass, vehicleClasses } from '@/shared/parking/stays';
import { isLocalMoment, type LocalMoment } from '@/shared/parking/period';

/** What the address says of how a site is looked at, and of what is to be reserved there. */
export interface SiteSearch {
  /** The level that is shown, if not the first; 0 for spaces without one. */
  level?: number;
  /** The space that is chosen. */
  space?: number;
  /** In words in place of the plan. */
  as?: 'list';
  /** By the site's clocks. */
  from?: LocalMoment;
  to?: LocalMoment;
  /** Which of the driver's own vehicles parks. */
  own?: number;
  /** Absent for a car. */
  vehicle?: VehicleClass;
  /** Any space of the kind will do, where none is chosen. */
  kind?: SpaceKind;
  /** Of paid time, where that is bought. */
  minutes?: number;
}

const id = (value: unknown, least: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least;

export function readSiteSearch({ level, space, as, from, to, ...given }: Record<string, unknown>): SiteSearch {
  const vehicle = oneOf(vehicleClasses, given.vehicle);
  const kind = oneOf(spaceKinds, given.kind);
  return {
    ...(id(level, 0) && { level }),
    ...(id(space, 1) && { space }),
    ...(as === 'list' && { as }),
    ...(isLocalMoment(from) && { from }),
    ...(isLocalMoment(to) && { to }),
    ...(id(given.own, 1) && { own: given.own }),
    ...(vehicle !== undefined && vehicle !== 'CAR' && { vehicle }),
    ...(kind !== undefined && kind !== 'STANDARD' && { kind }),
    ...(id(given.minutes, 1) && { minutes: given.minutes }),
  };
}
