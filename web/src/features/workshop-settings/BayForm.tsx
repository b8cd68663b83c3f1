import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
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

interface Props {
  /** None, for a new one. */
  bay?: Versioned<Bay>;
  onDone: () => void;
}

export function BayForm({ bay, onDone }: Props) {
  const t = useTranslations('crew.settings.bays');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const services = useQuery(servicesQuery).data ?? [];
  const wanted = services.map(({ bayKind }) => bayKind).filter((kind) => kind !== undefined);
  const form = useForm<Values>({
    initialValues: {
      name: bay?.value.name ?? '',
      kinds: bay?.value.kinds.join(', ') ?? '',
      active: bay?.value.active ?? true,
    },
    validate: {
      name: (name) => (name.trim() === '' ? t('error.name') : null),
      kinds: (kinds) => (codesOf(kinds).every(isCode) ? null : t('error.kinds')),
    },
  });
  const saving = useMutation({
    mutationFn: ({ name, kinds, active }: Values) => {
      const details = { name: name.trim(), kinds: codesOf(kinds), active };
      return bay === undefined ? addBay(details, keyFor(details)) : changeBay(bay.value.id, bay.etag, details);
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['workshop', 'bays'] });
      onDone();
      void notify({ message: t('saved') });
    },
    onError: async (error) => {
      form.setErrors(fieldErrors(error, pointers));
      if (bay !== undefined && Problem.is(error, 412)) {
        await queryClient.invalidateQueries(bayQuery(bay.value.id));
      }
    },
  });
  const shownAtFields = Object.keys(fieldErrors(saving.error, pointers)).length > 0;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <Stack>
        {saving.isError && !shownAtFields && <ProblemAlert error={saving.error} />}
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
