import { oneOf } from '@/shared/parking/spaces';
import { vehicleClasses } from '@/shared/parking/stays';
import type { Vehicle } from '@/shared/parking/vehicles';
import type { VehicleRequest } from './api/vehicles';

export const propulsions = ['COMBUSTION', 'ELECTRIC'] as const satisfies readonly NonNullable<Vehicle['propulsion']>[];

/** As it is typed; empty where nothing is said. */
export interface VehicleValues {
  plate: string;
  country: string;
  name: string;
  vehicleClass: string;
  propulsion: string;
  weightKg: string;
}

/** @param vehicle what is changed; absent for one that is added */
export function valuesOf(vehicle?: Vehicle): VehicleValues {
  return {
    plate: vehicle?.plate ?? '',
    country: vehicle?.country ?? 'FR',
    name: vehicle?.name ?? '',
    vehicleClass: vehicle === undefined ? 'CAR' : (vehicle.statedClass ?? ''),
    propulsion: vehicle?.propulsion ?? '',
    weightKg: vehicle?.weightKg === undefined ? '' : String(vehicle.weightKg),
  };
}

/** What is sent. Weight and drive go along with a stated class, too, for whoever takes the statement back. */
export function requestOf(values: VehicleValues): VehicleRequest {
  const name = values.name.trim();
  const weight = values.weightKg.trim();
  const vehicleClass = oneOf(vehicleClasses, values.vehicleClass);
  const propulsion = oneOf(propulsions, values.propulsion);
  return {
    plate: values.plate.trim(),
    country: values.country.trim().toUpperCase(),
    ...(name !== '' && { name }),
    ...(vehicleClass !== undefined && { vehicleClass }),
    ...(propulsion !== undefined && { propulsion }),
    ...(weight !== '' && { weightKg: Number(weight) }),
  };
}

/** Whether it is a weight that a vehicle may have, in whole kilograms; nothing is one, too. */
export function isWeight(typed: string): boolean {
  const weight = typed.trim();
  return weight === '' || (/^\d{1,6}$/.test(weight) && Number(weight) >= 1 && Number(weight) <= 100_000);
}
