import { Checkbox, NativeSelect, Paper, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { SaveForm } from '@/shared/form/SaveForm';
import { useSaving } from '@/shared/form/useSaving';
import { isAdmin, isSeller, useSession } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { MoneyField } from '@/shared/ui/MoneyField';
import { notify } from '@/shared/ui/notices';
import { Page } from '@/shared/ui/Page';
import { vinCheckQuery } from '@/shared/vehicles/check-vin';
import { VinField } from '@/shared/vehicles/VinField';
import { registerAutomobile } from './api/automobile';
import { pointers } from './car-fields';
import { checkCar, newCar, type NewCarValues, toRegistration } from './car-form';
import { CarFields } from './CarFields';
import classes from './CarFields.module.css';

export default function NewCarPage() {
  return (
    <Gate lets={isSeller}>
      <NewCar />
    </Gate>
  );
}

function NewCar() {
  const t = useTranslations('stock.form');
  const common = useTranslations('common');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const form = useForm<NewCarValues>({
    initialValues: newCar(),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkCar(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: (values) => {
      const registration = toRegistration(values);
      return registerAutomobile(registration, keyFor(registration));
    },
    onSaved: async (car) => {
      await queryClient.invalidateQueries({ queryKey: ['automobiles'] });
      void notify({ message: t('added') });
      await navigate({ to: '/stock/$vin', params: { vin: car.vin } });
    },
  });

  const leave = (
    <LinkButton to="/stock" variant="default">
      {common('cancel')}
    </LinkButton>
  );
  return (
    <Page title={t('newTitle')}>
      <Paper withBorder p="xl" radius="lg">
        <SaveForm saving={saving} submit={t('add')} leave={leave}>
          <VinPart form={form} />
          <CarFields form={form} />
          <div className={classes.fields}>
            <NativeSelect
              label={t('begins')}
              data={(['IN_STOCK', 'ON_ORDER', 'AVAILABLE'] as const).map((value) => ({
                value,
                label: t(`beginsAs.${value}`),
              }))}
              {...form.getInputProps('status')}
            />
            <MoneyField
              label={t('cost')}
              error={form.errors.cost}
              value={form.values.cost}
              onChange={(cost) => form.setFieldValue('cost', cost)}
            />
          </div>
        </SaveForm>
      </Paper>
    </Page>
  );
}

/** The VIN, and why somebody takes one that looks wrong. */
function VinPart({ form }: { form: UseFormReturnType<NewCarValues> }) {
  const t = useTranslations('stock.form');
  const admin = isAdmin(useSession());
  const { vin, legacyVin, overrideReason } = form.values;
  const { data } = useQuery({
    ...vinCheckQuery(vin.trim().toUpperCase(), legacyVin),
    enabled: vin.trim().length === 17,
  });
  const needsOverride = admin && !legacyVin && (data?.needsOverride === true || overrideReason !== '');
  return (
    <div className={classes.once}>
      <VinField
        data-autofocus
        {...form.getInputProps('vin')}
        value={vin}
        legacy={legacyVin}
        onSuggestion={(suggestion) => form.setFieldValue('vin', suggestion)}
      />
      <Checkbox label={t('legacyVin')} {...form.getInputProps('legacyVin', { type: 'checkbox' })} />
      {needsOverride && (
        <TextInput
          label={t('override')}
          description={t('overrideHelp')}
          maxLength={500}
          {...form.getInputProps('overrideReason')}
        />
      )}
    </div>
  );
}
