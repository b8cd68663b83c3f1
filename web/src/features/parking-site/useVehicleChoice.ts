import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Vehicle, vehiclesQuery } from '@/shared/parking/vehicles';
import { useSession } from '@/shared/session/session';
import type { SiteSearch } from './site-search';

/** In place of a vehicle's id, for a plate that is typed. */
export const OTHER = '';

const isCountry = (text: string) => /^[A-Za-z]{2}$/.test(text.trim());

/** Which vehicle parks: one of the driver's own, or one that they type. */
export function useVehicleChoice({ own: first, vehicle: typedClass = 'CAR' }: Pick<SiteSearch, 'own' | 'vehicle'>) {
  const signedIn = useSession()?.signedIn === true;
  const vehicles = useQuery({ ...vehiclesQuery, enabled: signedIn });
  const own = (vehicles.data ?? []).filter(({ plate }) => plate !== undefined);
  const [picked, pick] = useState(first === undefined ? undefined : String(first));
  const [plate, setPlate] = useState('');
  const [country, setCountry] = useState('FR');
  const chosen: Vehicle | undefined =
    picked === OTHER ? undefined : (own.find(({ id }) => String(id) === picked) ?? own[0]);
  const vehicleClass = chosen?.vehicleClass ?? typedClass;
  const missing = {
    plate: chosen === undefined && plate.trim() === '',
    country: chosen === undefined && !isCountry(country),
  };
  return {
    signedIn,
    own,
    chosen,
    pick,
    plate,
    setPlate,
    country,
    setCountry,
    vehicleClass,
    missing,
    complete: !missing.plate && !missing.country,
    /** As the service is asked for a price. A typed plate's permits count when it parks. */
    priced: chosen === undefined ? { vehicle: vehicleClass } : { vehicleId: chosen.id },
    /** As the service wants to have it. */
    said:
      chosen === undefined
        ? { plate: plate.trim(), country: country.trim().toUpperCase(), vehicleClass }
        : { vehicleId: chosen.id },
  };
}

export type VehicleChoice = ReturnType<typeof useVehicleChoice>;
