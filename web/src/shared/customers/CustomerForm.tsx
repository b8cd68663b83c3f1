import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '../api/field-errors';
import { ProblemAlert } from '../ui/ProblemAlert';
import { checkCustomer, type CustomerValues, toDetails } from './customer-form';
import classes from './CustomerForm.module.css';
import type { CustomerDetails } from './customers';

interface Props {
  initial: CustomerValues;
  /** What the service had against it, the last time. */
  error: unknown;
  pending: boolean;
  submit: string;
  onSubmit: (details: CustomerDetails) => void;
  /** Beside the button. */
  children?: ReactNode;
}

const fields = {
  '/firstName': 'firstName',
  '/lastName': 'lastName',
  '/email': 'email',
  '/phone': 'phone',
  '/address': 'address',
} as const;

export function CustomerForm({ initial, error, pending, submit, onSubmit, children }: Props) {
  const t = useTranslations('people.form');
  const form = useForm<CustomerValues>({
    initialValues: initial,
    validate: (values) =>
      Object.fromEntries(Object.entries(checkCustomer(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const { setErrors } = form;
  const known = fieldErrors(error, fields);
  const refused = JSON.stringify(known);
  useEffect(() => setErrors(JSON.parse(refused) as Record<string, string>), [refused, setErrors]);

  return (
    <form noValidate onSubmit={form.onSubmit((values) => onSubmit(toDetails(values)))}>
      <Stack>
        {error != null && Object.keys(known).length === 0 && <ProblemAlert error={error} />}
        <div className={classes.pair}>
          <TextInput
            required
            data-autofocus
            label={t('firstName.label')}
            autoComplete="off"
            maxLength={100}
            {...form.getInputProps('firstName')}
          />
          <TextInput
            required
            label={t('lastName.label')}
            autoComplete="off"
            maxLength={100}
            {...form.getInputProps('lastName')}
          />
          <TextInput
            type="email"
            label={t('email.label')}
            autoComplete="off"
            maxLength={254}
            {...form.getInputProps('email')}
          />
          <TextInput type="tel" label={t('phone')} autoComplete="off" maxLength={50} {...form.getInputProps('phone')} />
        </div>
        <Textarea label={t('address')} rows={3} maxLength={500} {...form.getInputProps('address')} />
        <Group justify="flex-end">
          {children}
          <Button type="submit" loading={pending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
