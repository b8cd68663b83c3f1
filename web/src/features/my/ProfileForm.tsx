import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import type { Versioned } from '@/shared/api/versioned';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
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

export function ProfileForm({ newest }: { newest: Versioned<Customer> }) {
  const t = useTranslations('my.profile');
  const [known, again, saved] = useOpened(newest, () => ownCustomerQuery);
  const form = useForm<Profile>({
    initialValues: profileOf(known.value),
    validate: (profile) =>
      Object.fromEntries(Object.entries(check(profile)).map(([field, error]) => [field, t(`missing.${error}`)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: (profile) => saveOwnCustomer(detailsOf(profile), known.etag),
    onSaved: (now) => {
      saved(now);
      // As the service has written it.
      form.setInitialValues(profileOf(now.value));
      form.reset();
      void notify({ message: t('saved') });
    },
    again: async () => profileOf((await again()).value),
  });

  return (
    <form noValidate onSubmit={saving.submit}>
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
        {saving.refusal !== null && <ProblemAlert error={saving.refusal} />}
        <Group justify="flex-end">
          <Button variant="default" disabled={!form.isDirty()} onClick={form.reset}>
            {t('discard')}
          </Button>
          <Button type="submit" loading={saving.pending} disabled={!form.isDirty()}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
