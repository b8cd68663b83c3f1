import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { PlateFields } from '@/shared/parking/PlateFields';
import { writtenPlate } from '@/shared/parking/plates';
import { vehicleClasses } from '@/shared/parking/stays';
import { type Vehicle, vehiclesQuery } from '@/shared/parking/vehicles';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { addVehicle, changeVehicle, vehicleQuery } from './api/vehicles';
import { isWeight, propulsions, requestOf, valuesOf } from './vehicle-form';

/** Waits for the version that is changed. */
export function EditVehicle({ id, onDone }: { id: number; onDone: () => void }) {
  const read = useQuery(vehicleQuery(id));
  if (read.isError) return <ProblemAlert error={read.error} onRetry={() => void read.refetch()} />;
  if (read.data === undefined) return <SkeletonList rows={4} height={56} />;
  return <VehicleForm vehicle={read.data} onDone={onDone} />;
}

export function VehicleForm({ vehicle: newest, onDone }: { vehicle?: Versioned<Vehicle>; onDone: () => void }) {
  const t = useTranslations('driving.vehicles');
  const plates = useTranslations('driving.plate');
  const classes = useTranslations('prices.vehicle');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [vehicle, again] = useOpened(newest, ({ value }) => vehicleQuery(value.id));
  const form = useForm({
    initialValues: valuesOf(vehicle?.value),
    validate: {
      plate: (plate) => (plate.trim() === '' ? plates('plateMissing') : null),
      country: (country) => (/^[A-Za-z]{2}$/.test(country.trim()) ? null : plates('countryMissing')),
      weightKg: (weight) => (isWeight(weight) ? null : t('weightWrong')),
    },
  });
  const saving = useSaving({
    form,
    pointers: {
      '/plate': 'plate',
      '/country': 'country',
      '/name': 'name',
      '/vehicleClass': 'vehicleClass',
      '/propulsion': 'propulsion',
      '/weightKg': 'weightKg',
    },
    save: (values) => {
      const body = requestOf(values);
      return vehicle === undefined
        ? addVehicle(body, keyFor(body))
        : changeVehicle(vehicle.value.id, vehicle.etag, body);
    },
    onSaved: async ({ plate = '', country }) => {
      await queryClient.invalidateQueries(vehiclesQuery);
      onDone();
      void notify({ message: t('saved', { plate: writtenPlate(plate, country) }) });
    },
    again: async () => valuesOf((await again())?.value),
  });
  const byBuild = form.values.vehicleClass === '';
  return (
    <SaveForm saving={saving} onCancel={onDone}>
      <PlateFields focusedFirst plate={form.getInputProps('plate')} country={form.getInputProps('country')} />
      <TextInput label={t('name')} placeholder={t('nameExample')} maxLength={50} {...form.getInputProps('name')} />
      <NativeSelect
        label={t('class')}
        data={[
          ...vehicleClasses.map((value) => ({ value, label: classes(value) })),
          { value: '', label: t('classByBuild') },
        ]}
        {...form.getInputProps('vehicleClass')}
      />
      {byBuild && (
        <>
          <NativeSelect
            label={t('propulsion')}
            data={[
              { value: '', label: t('unknown') },
              ...propulsions.map((value) => ({ value, label: t(`propulsions.${value}`) })),
            ]}
            {...form.getInputProps('propulsion')}
          />
          <TextInput
            label={t('weight')}
            description={t('weightHelp')}
            inputMode="numeric"
            maxLength={6}
            {...form.getInputProps('weightKg')}
          />
        </>
      )}
    </SaveForm>
  );
}
