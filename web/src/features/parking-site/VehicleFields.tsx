import { NativeSelect } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { PlateFields } from '@/shared/parking/PlateFields';
import { oneOf } from '@/shared/parking/spaces';
import { type VehicleClass, vehicleClasses } from '@/shared/parking/stays';
import { vehicleName } from '@/shared/parking/vehicles';
import { OTHER, type VehicleChoice } from './useVehicleChoice';

interface Props {
  choice: VehicleChoice;
  onClass: (vehicleClass: VehicleClass) => void;
  /** Whether what is missing is to be said. */
  asked: boolean;
  /** With which the service refused. */
  error: unknown;
}

const typed =
  (set: (text: string) => void) =>
  ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
    set(currentTarget.value);

/** Which vehicle parks. */
export function VehicleFields({ choice, onClass, asked, error }: Props) {
  const t = useTranslations('parking.book');
  const classes = useTranslations('prices.vehicle');
  const plates = useTranslations('driving.plate');
  const { own, chosen, missing } = choice;
  const refused = fieldErrors(error, { '/plate': 'plate', '/country': 'country' });
  return (
    <>
      {own.length > 0 && (
        <NativeSelect
          label={t('vehicle')}
          value={chosen === undefined ? OTHER : String(chosen.id)}
          onChange={({ currentTarget }) => choice.pick(currentTarget.value)}
          data={[
            ...own.map((vehicle) => ({ value: String(vehicle.id), label: vehicleName(vehicle) })),
            { value: OTHER, label: t('otherPlate') },
          ]}
        />
      )}
      {chosen === undefined && choice.signedIn && (
        <PlateFields
          plate={{
            value: choice.plate,
            error: asked && missing.plate ? plates('plateMissing') : refused.plate,
            onChange: typed(choice.setPlate),
          }}
          country={{
            value: choice.country,
            error: asked && missing.country ? plates('countryMissing') : refused.country,
            onChange: typed(choice.setCountry),
          }}
        />
      )}
      {chosen === undefined && (
        <NativeSelect
          label={t('class')}
          value={choice.vehicleClass}
          onChange={({ currentTarget: { value } }) => onClass(oneOf(vehicleClasses, value) ?? 'CAR')}
          data={vehicleClasses.map((value) => ({ value, label: classes(value) }))}
        />
      )}
    </>
  );
}
