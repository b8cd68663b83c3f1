import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { notify } from '@/shared/ui/notices';
import { renameTariff, type Tariff, tariffQuery, tariffsChanged } from './api/tariffs';

interface Props {
  tariff: Versioned<Tariff>;
  onClose: () => void;
}

export function RenameTariff({ tariff: newest, onClose }: Props) {
  const t = useTranslations('tariffs');
  const queryClient = useQueryClient();
  const [{ value, etag }, again] = useOpened(newest, (one) => tariffQuery(one.value.id));
  const form = useForm({
    initialValues: { name: value.name },
    validate: { name: (name) => (name.trim() === '' ? t('nameMissing') : null) },
  });
  const saving = useSaving({
    form,
    pointers: { '/name': 'name' },
    save: ({ name }) => renameTariff(value.id, etag, name.trim()),
    onSaved: async () => {
      await tariffsChanged(queryClient);
      onClose();
      void notify({ message: t('saved') });
    },
    again: async () => ({ name: (await again()).value.name }),
  });
  return (
    <SaveForm saving={saving} onCancel={onClose}>
      <TextInput required data-autofocus label={t('name')} maxLength={100} {...form.getInputProps('name')} />
    </SaveForm>
  );
}
