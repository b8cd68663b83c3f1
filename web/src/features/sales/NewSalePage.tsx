import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { isSeller } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { notify } from '@/shared/ui/notices';
import { Page } from '@/shared/ui/Page';
import { recordSale } from './api/sale';
import { CheckSale } from './CheckSale';
import { checkSale, nothingYet, type SaleValues, toNewSale } from './new-sale';
import { SaleForm } from './SaleForm';

/** Which field of ours a problem's pointer means. */
const pointers: Record<string, keyof SaleValues> = {
  '/vin': 'car',
  '/customerId': 'customer',
  '/salespersonId': 'salesperson',
  '/price': 'price',
  '/soldOn': 'soldOn',
};

export default function NewSalePage() {
  return (
    <Gate lets={isSeller}>
      <NewSale />
    </Gate>
  );
}

/** By keyboard alone: a few letters and Enter for the car, for the customer, Enter for the price, Enter to confirm. */
function NewSale() {
  const t = useTranslations('sales.new');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [checking, setChecking] = useState(false);
  const form = useForm<SaleValues>({
    initialValues: nothingYet(new Date()),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkSale(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const recording = useMutation({
    mutationFn: () => {
      const sale = toNewSale(form.values, new Date());
      return recordSale(sale, keyFor(sale));
    },
    onSuccess: async ({ id }) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['sales'] }),
        queryClient.invalidateQueries({ queryKey: ['automobiles'] }),
      ]);
      void notify({ message: t('recorded') });
      await navigate({ to: '/sales/$id', params: { id: String(id) } });
    },
    onError: (error) => {
      const known = fieldErrors(error, pointers);
      if (Object.keys(known).length === 0) return;
      form.setErrors(known);
      setChecking(false);
    },
  });

  return (
    <Page title={checking ? t('checkTitle') : t('title')} lead={checking ? undefined : t('lead')}>
      {checking ? (
        <CheckSale
          values={form.values}
          error={recording.error}
          pending={recording.isPending}
          onConfirm={() => recording.mutate()}
          onChange={() => setChecking(false)}
        />
      ) : (
        <SaleForm
          form={form}
          onDone={() => {
            recording.reset();
            setChecking(true);
          }}
        />
      )}
    </Page>
  );
}
