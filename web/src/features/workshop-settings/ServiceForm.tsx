import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { languages } from '@/shared/i18n/language';
import { notify } from '@/shared/ui/notices';
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

export function ServiceForm({ service: newest, onDone }: Props) {
  const t = useTranslations('crew.settings.services');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [service, again] = useOpened(newest, ({ value }) => serviceQuery(value.code));
  const form = useForm<ServiceValues>({
    initialValues: valuesOf(service?.value),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkService(values)).map(([field, wrong]) => [field, t(`error.${wrong}`)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: (values) =>
      service === undefined
        ? addService(typed(values.code), toTerms(values), keyFor(values))
        : changeService(service.value.code, service.etag, toTerms(values)),
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: ['workshop', 'services'] });
      onDone();
      void notify({ message: t('saved') });
    },
    again: async () => valuesOf((await again())?.value),
  });
  return (
    <SaveForm saving={saving} onCancel={onDone}>
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
    </SaveForm>
  );
}
