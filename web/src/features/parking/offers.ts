import { minorUnitsOf } from '@/shared/i18n/amounts';
import { localMoment, type Period } from '@/shared/parking/period';
import type { FoundSite } from '@/shared/parking/sites';
import type { SpaceKind } from '@/shared/parking/spaces';
import type { VehicleClass } from '@/shared/parking/stays';
import type { ParkingSearch } from './parking-search';

export type Price = NonNullable<FoundSite['price']>;

/** Spaces that anybody may take with a vehicle of that class. */
const fitting: Record<VehicleClass, readonly SpaceKind[]> = {
  CAR: ['STANDARD', 'WIDE', 'ELECTRIC'],
  HEAVY: ['STANDARD', 'WIDE', 'ELECTRIC'],
  TWO_WHEELER: ['STANDARD', 'MOTORCYCLE', 'TWO_WHEELER'],
};

/** How many spaces are free for what is looked for; undefined where nobody knows, or where there are none of that kind. */
export function freeFor({ free }: FoundSite, { space, vehicle = 'CAR' }: ParkingSearch): number | undefined {
  const kinds = space === undefined ? fitting[vehicle] : [space];
  const there = free?.filter(({ kind }) => kinds.includes(kind)) ?? [];
  return there.length === 0 ? undefined : there.reduce((sum, { count }) => sum + count, 0);
}

/** Whether one can stay there for so long as is asked for, as far as anybody knows. */
export const isPossible = (site: FoundSite, search: ParkingSearch): boolean =>
  site.price?.reason === undefined && freeFor(site, search) !== 0;

/** What it costs in whole units; nothing without a price. */
function amount({ price }: FoundSite): number {
  const { cents = 0, currency } = price ?? {};
  return currency === undefined ? 0 : cents / minorUnitsOf(currency);
}

/** The cheapest first; those where one cannot stay come last. Otherwise in the order that they had. */
export const cheapestFirst = (sites: readonly FoundSite[], search: ParkingSearch): FoundSite[] =>
  [...sites].sort(
    (one, other) => Number(isPossible(other, search)) - Number(isPossible(one, search)) || amount(one) - amount(other),
  );

const QUARTER = 15;

/** What a site's page is opened with: what was looked for, by the clocks there. */
export function toSite({ kind, timeZone }: FoundSite, search: ParkingSearch, stay: Period | undefined) {
  const { own, vehicle, space } = search;
  const said = stay !== undefined && (search.from !== undefined || search.to !== undefined);
  const quarters = said ? Math.ceil((Date.parse(stay.to) - Date.parse(stay.from)) / 60_000 / QUARTER) : 0;
  return {
    ...(own !== undefined && { own }),
    ...(vehicle !== undefined && { vehicle }),
    ...(space !== undefined && { kind: space }),
    // On the street it is time that is bought, from now on.
    ...(said &&
      (kind === 'ON_STREET'
        ? { minutes: quarters * QUARTER }
        : { from: localMoment(timeZone, stay.from), to: localMoment(timeZone, stay.to) })),
  };
}
