import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { MomentField } from '@/shared/parking/MomentField';
import { oneOf } from '@/shared/parking/spaces';
import { vehicleClasses } from '@/shared/parking/stays';
import { vehicleName, vehiclesQuery } from '@/shared/parking/vehicles';
import { useSession } from '@/shared/session/session';
import { changed, type ParkingSearch } from './parking-search';

interface Props {
  search: ParkingSearch;
  onSearch: (search: ParkingSearch) => void;
  /** Whether it ends before it begins. */
  wrong: boolean;
}

/** When to park, and what. */
export function StayFields({ search, onSearch, wrong }: Props) {
  const t = useTranslations('parkingSearch');
  const book = useTranslations('parking.book');
  const classes = useTranslations('prices.vehicle');
  const signedIn = useSession()?.signedIn === true;
  const vehicles = useQuery({ ...vehiclesQuery, enabled: signedIn }).data ?? [];
  const own = vehicles.filter(({ plate }) => plate !== undefined);
  const chosen = own.find(({ id }) => id === search.own);
  const pick = (value: string) => {
    const vehicle = own.find(({ id }) => String(id) === value);
    onSearch(
      changed(search, { own: vehicle?.id, vehicle: vehicle?.vehicleClass ?? oneOf(vehicleClasses, value) ?? 'CAR' }),
    );
  };
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <MomentField
          key={end}
          label={t(end)}
          value={search[end]}
          error={wrong && end === 'to' && t('endsBefore')}
          onChange={(moment) => onSearch(changed(search, { [end]: moment }))}
        />
      ))}
      <NativeSelect
        label={book('vehicle')}
        value={chosen === undefined ? (search.vehicle ?? 'CAR') : String(chosen.id)}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
        data={[
          ...own.map((vehicle) => ({ value: String(vehicle.id), label: vehicleName(vehicle) })),
          ...vehicleClasses.map((value) => ({ value, label: classes(value) })),
        ]}
      />
    </>
  );
}
