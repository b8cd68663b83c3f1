import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AccountLookup } from '@/shared/accounts/AccountLookup';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import type { Salesperson } from '@/shared/salespeople/salespeople';
import { notify } from '@/shared/ui/notices';
import { addSalesperson, changeSalesperson, salespersonQuery } from './api/team';
import { checkPerson, type TeamValues, toDetails, valuesOf } from './team-form';

const pointers: Record<string, keyof TeamValues> = {
  '/firstName': 'firstName',
  '/lastName': 'lastName',
  '/employeeId': 'employeeId',
  '/accountId': 'accountId',
};

interface Props {
  /** Nobody, for somebody new. */
  person?: Versioned<Salesperson>;
  onDone: () => void;
}

export function PersonForm({ person: newest, onDone }: Props) {
  const t = useTranslations('people');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [person, again] = useOpened(newest, ({ value }) => salespersonQuery(value.id));
  const form = useForm<TeamValues>({
    initialValues: valuesOf(person?.value),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkPerson(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: (values) => {
      const details = toDetails(values);
      return person === undefined
        ? addSalesperson(details, keyFor(details))
        : changeSalesperson(person.value.id, person.etag, details);
    },
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: ['salespeople'] });
      onDone();
      void notify({ message: t('team.saved') });
    },
    again: async () => valuesOf((await again())?.value),
  });
  return (
    <SaveForm saving={saving} onCancel={onDone}>
      <TextInput
        required
        data-autofocus
        label={t('form.firstName.label')}
        maxLength={100}
        {...form.getInputProps('firstName')}
      />
      <TextInput required label={t('form.lastName.label')} maxLength={100} {...form.getInputProps('lastName')} />
      <TextInput required label={t('team.employeeId')} maxLength={50} {...form.getInputProps('employeeId')} />
      <AccountLookup
        label={t('team.account')}
        description={t('team.accountHelp')}
        value={form.values.accountId}
        onChange={(id) => form.setFieldValue('accountId', id)}
        error={form.errors.accountId}
      />
    </SaveForm>
  );
}
