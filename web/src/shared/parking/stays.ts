import type { ParkingService } from '../api/generated';

export type Stay = ParkingService['StayResponse'];
export type VehicleClass = Stay['vehicleClass'];

export const vehicleClasses = ['CAR', 'TWO_WHEELER', 'HEAVY'] as const satisfies readonly VehicleClass[];
