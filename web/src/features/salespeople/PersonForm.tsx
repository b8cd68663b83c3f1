import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AccountLookup } from '@/shared/accounts/AccountLookup';
import { fieldErrors } from '@/shared/api/field-errors';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import type { Salesperson } from '@/shared/salespeople/salespeople';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
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
  // Whatever arrives meanwhile, what is saved is what its user has seen, or was told of.
  const [person, pin] = useState(newest);
  const form = useForm<TeamValues>({
    initialValues: valuesOf(person?.value),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkPerson(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const saving = useMutation({
    mutationFn: (values: TeamValues) => {
      const details = toDetails(values);
      return person === undefined
        ? addSalesperson(details, keyFor(details))
        : changeSalesperson(person.value.id, person.etag, details);
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['salespeople'] });
      onDone();
      void notify({ message: t('team.saved') });
    },
    onError: async (error) => {
      form.setErrors(fieldErrors(error, pointers));
      if (person !== undefined && Problem.is(error, 412)) {
        pin(await queryClient.query({ ...salespersonQuery(person.value.id), staleTime: 0 }));
      }
    },
  });
  const shownAtFields = Object.keys(fieldErrors(saving.error, pointers)).length > 0;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <Stack>
        {saving.isError && !shownAtFields && <ProblemAlert error={saving.error} />}
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
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
