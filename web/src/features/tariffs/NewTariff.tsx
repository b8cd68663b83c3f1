import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { SaveForm } from '@/shared/form/SaveForm';
import { useSaving } from '@/shared/form/useSaving';
import { operatorsQuery } from '@/shared/parking/operators';
import { currencies, usualCurrency } from '@/shared/ui/currencies';
import { addTariff, tariffsChanged } from './api/tariffs';

interface Values {
  /** Empty as long as none is chosen. */
  operatorId: string;
  name: string;
  currency: string;
}

const pointers: Record<string, keyof Values> = {
  '/operatorId': 'operatorId',
  '/name': 'name',
  '/currency': 'currency',
};

interface Props {
  /** Whose tariffs are being looked at. */
  operator: number | undefined;
  onClose: () => void;
}

export function NewTariff({ operator, onClose }: Props) {
  const t = useTranslations('tariffs');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const operators = useQuery(operatorsQuery).data ?? [];
  const [keyFor] = useState(idempotencyKeys);
  const form = useForm<Values>({
    initialValues: { operatorId: operator === undefined ? '' : String(operator), name: '', currency: usualCurrency() },
    validate: {
      operatorId: (id) => (id === '' ? t('operatorMissing') : null),
      name: (name) => (name.trim() === '' ? t('nameMissing') : null),
    },
  });
  const saving = useSaving({
    form,
    pointers,
    save: ({ operatorId, name, currency }) => {
      const tariff = { operatorId: Number(operatorId), name: name.trim(), currency };
      return addTariff(tariff, keyFor(tariff));
    },
    onSaved: async ({ id }) => {
      await tariffsChanged(queryClient);
      onClose();
      await navigate({ to: '/parking/tariffs/$tariffId', params: { tariffId: String(id) } });
    },
  });
  return (
    <SaveForm saving={saving} onCancel={onClose} submit={t('add')}>
      <TextInput required data-autofocus label={t('name')} maxLength={100} {...form.getInputProps('name')} />
      <NativeSelect
        required
        label={t('operator')}
        data={[
          { value: '', label: t('choose') },
          ...operators.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        {...form.getInputProps('operatorId')}
      />
      <NativeSelect
        label={t('currency')}
        description={t('currencyHelp')}
        data={currencies}
        {...form.getInputProps('currency')}
      />
    </SaveForm>
  );
}
