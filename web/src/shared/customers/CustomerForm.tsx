import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SaveForm } from '../form/SaveForm';
import { useSaving } from '../form/useSaving';
import { checkCustomer, type CustomerValues, toDetails } from './customer-form';
import classes from './CustomerForm.module.css';
import type { CustomerDetails } from './customers';

interface Props<Saved> {
  initial: CustomerValues;
  save: (details: CustomerDetails) => Promise<Saved>;
  onSaved: (saved: Saved) => unknown;
  /** What is known of them now, where somebody is changed. */
  again?: () => Promise<CustomerValues>;
  submit?: string;
  onCancel?: () => void;
  /** In place of the button that cancels. */
  leave?: ReactNode;
}

const pointers = {
  '/firstName': 'firstName',
  '/lastName': 'lastName',
  '/email': 'email',
  '/phone': 'phone',
  '/address': 'address',
} as const;

export function CustomerForm<Saved>({ initial, save, onSaved, again, ...ways }: Props<Saved>) {
  const t = useTranslations('people.form');
  const form = useForm<CustomerValues>({
    initialValues: initial,
    validate: (values) =>
      Object.fromEntries(Object.entries(checkCustomer(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: (values) => save(toDetails(values)),
    onSaved,
    ...(again !== undefined && { again }),
  });

  return (
    <SaveForm saving={saving} {...ways}>
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
    </SaveForm>
  );
}
