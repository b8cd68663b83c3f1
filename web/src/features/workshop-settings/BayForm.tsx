import { Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { notify } from '@/shared/ui/notices';
import { codesOf, isCode } from '@/shared/workshop/codes';
import { CodesField } from '@/shared/workshop/CodesField';
import { servicesQuery } from '@/shared/workshop/services';
import { addBay, type Bay, bayQuery, changeBay } from './api/settings';

interface Values {
  name: string;
  /** Codes, one after the other. */
  kinds: string;
  active: boolean;
}

const pointers: Record<string, keyof Values> = { '/name': 'name', '/kinds': 'kinds' };

function valuesOf(bay: Bay | undefined): Values {
  const { name = '', kinds = [], active = true } = bay ?? {};
  return { name, kinds: kinds.join(', '), active };
}

interface Props {
  /** None, for a new one. */
  bay?: Versioned<Bay>;
  onDone: () => void;
}

export function BayForm({ bay: newest, onDone }: Props) {
  const t = useTranslations('crew.settings.bays');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [bay, again] = useOpened(newest, ({ value }) => bayQuery(value.id));
  const services = useQuery(servicesQuery).data ?? [];
  const wanted = services.map(({ bayKind }) => bayKind).filter((kind) => kind !== undefined);
  const form = useForm<Values>({
    initialValues: valuesOf(bay?.value),
    validate: {
      name: (name) => (name.trim() === '' ? t('error.name') : null),
      kinds: (kinds) => (codesOf(kinds).every(isCode) ? null : t('error.kinds')),
    },
  });
  const saving = useSaving({
    form,
    pointers,
    save: ({ name, kinds, active }) => {
      const details = { name: name.trim(), kinds: codesOf(kinds), active };
      return bay === undefined ? addBay(details, keyFor(details)) : changeBay(bay.value.id, bay.etag, details);
    },
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: ['workshop', 'bays'] });
      onDone();
      void notify({ message: t('saved') });
    },
    again: async () => valuesOf((await again())?.value),
  });
  return (
    <SaveForm saving={saving} onCancel={onDone}>
      <TextInput required data-autofocus label={t('name')} maxLength={100} {...form.getInputProps('name')} />
      <CodesField
        label={t('kinds')}
        description={t('kindsHelp')}
        known={[...new Set(wanted)]}
        {...form.getInputProps('kinds')}
        value={form.values.kinds}
        onChange={(kinds) => form.setFieldValue('kinds', kinds)}
      />
      <Checkbox label={t('activeLabel')} {...form.getInputProps('active', { type: 'checkbox' })} />
    </SaveForm>
  );
}
