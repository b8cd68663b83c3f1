import type { ParkingService } from '../api/generated';

export type Space = ParkingService['SpaceResponse'];
export type SpaceKind = Space['kind'];
export type SiteKind = ParkingService['SiteResponse']['kind'];

/** In the order in which they are offered. */
export const spaceKinds = [
  'STANDARD',
  'WIDE',
  'ELECTRIC',
  'DISABLED',
  'MOTORCYCLE',
  'TWO_WHEELER',
  'DELIVERY',
] as const satisfies readonly SpaceKind[];

export const siteKinds = ['CAR_PARK', 'ON_STREET'] as const satisfies readonly SiteKind[];

export const oneOf = <T extends string>(known: readonly T[], said: unknown): T | undefined =>
  known.find((one) => one === said);

/** Whether a space's number has in it what somebody types of it, who may leave out hyphens and spaces. */
export function hasNumber(typed: string): (space: Pick<Space, 'number'>) => boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s-]/g, '');
  const wanted = plain(typed);
  return ({ number }) => plain(number).includes(wanted);
}
