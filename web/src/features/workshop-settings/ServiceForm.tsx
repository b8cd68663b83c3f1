import { Button, Checkbox, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { languages } from '@/shared/i18n/language';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { Service } from '@/shared/workshop/services';
import { addService, changeService, serviceQuery } from './api/settings';
import { checkService, type ServiceValues, toTerms, typed, valuesOf } from './service-form';
import classes from './SettingsPage.module.css';

const terms: Record<string, keyof ServiceValues> = {
  '/name/en': 'en',
  '/name/fr': 'fr',
  '/name/de': 'de',
  '/durationMinutes': 'durationMinutes',
  '/bufferAfterMinutes': 'bufferAfterMinutes',
  '/skill': 'skill',
  '/bayKind': 'bayKind',
};
const pointers: Record<string, keyof ServiceValues> = {
  ...terms,
  ...Object.fromEntries(Object.entries(terms).map(([pointer, field]) => [`/terms${pointer}`, field])),
  '/code': 'code',
};

interface Props {
  /** None, for a new one. */
  service?: Versioned<Service>;
  onDone: () => void;
}

export function ServiceForm({ service, onDone }: Props) {
  const t = useTranslations('crew.settings.services');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const form = useForm<ServiceValues>({
    initialValues: valuesOf(service?.value),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkService(values)).map(([field, wrong]) => [field, t(`error.${wrong}`)])),
  });
  const saving = useMutation({
    mutationFn: (values: ServiceValues) =>
      service === undefined
        ? addService(typed(values.code), toTerms(values), keyFor(values))
        : changeService(service.value.code, service.etag, toTerms(values)),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['workshop', 'services'] });
      onDone();
      void notify({ message: t('saved') });
    },
    onError: async (error) => {
      form.setErrors(fieldErrors(error, pointers));
      if (service !== undefined && Problem.is(error, 412)) {
        await queryClient.invalidateQueries(serviceQuery(service.value.code));
      }
    },
  });
  const shownAtFields = Object.keys(fieldErrors(saving.error, pointers)).length > 0;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <Stack>
        {saving.isError && !shownAtFields && <ProblemAlert error={saving.error} />}
        {service === undefined && (
          <TextInput
            required
            data-autofocus
            label={t('code')}
            description={t('codeHelp')}
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('code')}
          />
        )}
        {(['en', 'fr', 'de'] as const).map((language) => (
          <TextInput
            key={language}
            required
            label={t('nameIn', { language: languages[language] })}
            maxLength={100}
            {...form.getInputProps(language)}
          />
        ))}
        <NumberInput
          required
          label={t('durationLabel')}
          allowDecimal={false}
          allowNegative={false}
          step={15}
          {...form.getInputProps('durationMinutes')}
        />
        <NumberInput
          label={t('buffer')}
          description={t('bufferHelp')}
          allowDecimal={false}
          allowNegative={false}
          step={5}
          {...form.getInputProps('bufferAfterMinutes')}
        />
        <div className={classes.fields}>
          <TextInput
            label={t('skill')}
            description={t('skillHelp')}
            maxLength={40}
            autoComplete="off"
            {...form.getInputProps('skill')}
          />
          <TextInput
            label={t('bay')}
            description={t('bayHelp')}
            maxLength={40}
            autoComplete="off"
            {...form.getInputProps('bayKind')}
          />
        </div>
        <Checkbox label={t('onlineLabel')} {...form.getInputProps('bookableOnline', { type: 'checkbox' })} />
        <Checkbox label={t('activeLabel')} {...form.getInputProps('active', { type: 'checkbox' })} />
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
