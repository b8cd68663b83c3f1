import type { ParkingService } from '@/shared/api/generated';
import type { VehicleClass } from '@/shared/parking/stays';
import type { UserClass } from '@/shared/parking/tariffs';

/** The most that the service sells at once. */
const MOST = 31 * 24 * 60;

/** What is offered first, and what is chosen as long as nothing is. */
export const offered = [15, 30, 60, 120] as const;
const usual = 60;

export interface Limits {
  /** Minutes by which time is sold. */
  step: number;
  /** Minutes that are sold at most. */
  most: number;
  /** Whether it is the tariff that says so. */
  limited: boolean;
}

/** How time is bought for a vehicle; a quarter of an hour at a time where no tariff says so. */
export function limitsOf(
  document: ParkingService['TariffDocument'] | undefined,
  vehicle: VehicleClass,
  user: UserClass = 'VISITOR',
): Limits {
  const scale = document?.scales.find((one) => one.vehicle === vehicle && one.user === user);
  const maximum = scale?.maximumMinutes;
  return {
    step: document?.stepMinutes ?? 15,
    most: Math.min(maximum ?? MOST, MOST),
    limited: maximum !== undefined && maximum <= MOST,
  };
}

/** Those offered that may be bought, and the longest where that is shorter than the longest offered. */
export function chipsOf({ most }: Limits): number[] {
  const within: number[] = offered.filter((minutes) => minutes <= most);
  return within.length === offered.length || within.includes(most) ? within : [...within, most];
}

/** What is chosen: as asked, but no longer than may be bought. */
export const chosenOf = (asked: number | undefined, { most }: Limits): number => Math.min(asked ?? usual, most);

/** The next whole step up or down. */
export function stepped(minutes: number, way: 1 | -1, { step, most }: Limits): number {
  const whole = way === 1 ? Math.floor(minutes / step) + 1 : Math.ceil(minutes / step) - 1;
  return Math.min(most, Math.max(Math.min(step, most), whole * step));
}
