import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Customer, ownCustomerQuery, saveOwnCustomer } from './api/own-customer';
import { check, detailsOf, type Profile, profileOf } from './profile';
import classes from './ProfileForm.module.css';

/** Which field of ours a problem's pointer means. */
const pointers: Record<string, keyof Profile> = {
  '/firstName': 'firstName',
  '/lastName': 'lastName',
  '/email': 'email',
  '/phone': 'phone',
  '/address': 'address',
};

interface Props {
  opened: Versioned<Customer>;
  /** Reads again what is known. */
  onReload: () => void;
}

export function ProfileForm({ opened, onReload }: Props) {
  const t = useTranslations('my.profile');
  const queryClient = useQueryClient();
  // Whatever arrives meanwhile, what is saved is what its owner has seen.
  const [known, setKnown] = useState(opened);
  const form = useForm<Profile>({
    initialValues: profileOf(known.value),
    validate: (profile) =>
      Object.fromEntries(Object.entries(check(profile)).map(([field, error]) => [field, t(`missing.${error}`)])),
  });
  const saving = useMutation({
    mutationFn: (profile: Profile) => saveOwnCustomer(detailsOf(profile), known.etag),
    onSuccess: (saved) => {
      void notify({ message: t('saved') });
      setKnown(saved);
      // As the service has written it.
      form.setInitialValues(profileOf(saved.value));
      form.reset();
      queryClient.setQueryData(ownCustomerQuery.queryKey, saved);
    },
    onError: (error) => form.setErrors(fieldErrors(error, pointers)),
  });
  const shownAtFields = Object.keys(fieldErrors(saving.error, pointers)).length > 0;
  const changedElsewhere = Problem.is(saving.error, 412);

  return (
    <form noValidate onSubmit={form.onSubmit((profile) => saving.mutate(profile))}>
      <Stack gap="md">
        <div className={classes.names}>
          <TextInput required label={t('firstName')} autoComplete="given-name" {...form.getInputProps('firstName')} />
          <TextInput required label={t('lastName')} autoComplete="family-name" {...form.getInputProps('lastName')} />
        </div>
        <TextInput
          type="email"
          label={t('email')}
          description={t('emailHelp')}
          autoComplete="email"
          {...form.getInputProps('email')}
        />
        <TextInput type="tel" label={t('phone')} autoComplete="tel" {...form.getInputProps('phone')} />
        <Textarea
          label={t('address')}
          autoComplete="street-address"
          rows={3}
          maxLength={500}
          {...form.getInputProps('address')}
        />
        {changedElsewhere ? (
          <div role="alert">
            <Text mb="xs">{t('changedElsewhere')}</Text>
            <Button variant="default" size="xs" onClick={onReload}>
              {t('reload')}
            </Button>
          </div>
        ) : (
          saving.isError && !shownAtFields && <ProblemAlert error={saving.error} />
        )}
        <Group justify="flex-end">
          <Button variant="default" disabled={!form.isDirty()} onClick={form.reset}>
            {t('discard')}
          </Button>
          <Button type="submit" loading={saving.isPending} disabled={!form.isDirty()}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
