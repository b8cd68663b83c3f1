import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Automobile, automobileQuery, editAutomobile } from './api/automobile';
import { pointers } from './car-fields';
import { checkCar, type CarValues, toPatch, valuesOf } from './car-form';
import { CarFields } from './CarFields';
import { useCarChanged } from './useCarChanged';

interface Props {
  car: Versioned<Automobile>;
  onDone: () => void;
}

/** Changes what is said of a car. Where somebody else was quicker, theirs is fetched, and what was typed stays. */
export function EditCar({ car: { value: car, etag }, onDone }: Props) {
  const t = useTranslations('stock.form');
  const common = useTranslations('stock.car');
  const queryClient = useQueryClient();
  const changed = useCarChanged();
  // Only what was changed here is sent, also on top of what somebody else has changed meanwhile.
  const [before] = useState(car);
  const form = useForm<CarValues>({
    initialValues: valuesOf(before),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkCar(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const saving = useMutation({
    mutationFn: (values: CarValues) => editAutomobile(car.vin, etag, toPatch(before, values)),
    onSuccess: async (now) => {
      await changed(now);
      onDone();
      void notify({ message: t('saved') });
    },
    onError: async (error) => {
      form.setErrors(fieldErrors(error, pointers));
      if (Problem.is(error, 412)) await queryClient.invalidateQueries(automobileQuery(car.vin));
    },
  });
  const shownAtFields = Object.keys(fieldErrors(saving.error, pointers)).length > 0;

  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <Stack gap="xl">
        {saving.isError && !shownAtFields && <ProblemAlert error={saving.error} />}
        <CarFields form={form} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {common('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
