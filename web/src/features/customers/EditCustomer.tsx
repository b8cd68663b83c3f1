import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { valuesOf } from '@/shared/customers/customer-form';
import { CustomerForm } from '@/shared/customers/CustomerForm';
import type { Customer, CustomerDetails } from '@/shared/customers/customers';
import { notify } from '@/shared/ui/notices';
import { changeCustomer, customerQuery } from './api/customer';

interface Props {
  customer: Versioned<Customer>;
  onDone: () => void;
}

export function EditCustomer({ customer: newest, onDone }: Props) {
  // Whatever arrives meanwhile, what is saved is what its user has seen, or was told of.
  const [{ value: customer, etag }, pin] = useState(newest);
  const t = useTranslations('people');
  const queryClient = useQueryClient();
  const saving = useMutation({
    mutationFn: (details: CustomerDetails) => changeCustomer(customer.id, etag, details),
    onSuccess: async (saved) => {
      queryClient.setQueryData(customerQuery(customer.id).queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: ['customers'] });
      onDone();
      void notify({ message: t('saved') });
    },
    onError: async (error) => {
      if (Problem.is(error, 412)) pin(await queryClient.query({ ...customerQuery(customer.id), staleTime: 0 }));
    },
  });
  return (
    <CustomerForm
      initial={valuesOf(customer)}
      error={saving.error}
      pending={saving.isPending}
      submit={t('save')}
      onSubmit={(details) => saving.mutate(details)}
    >
      <Button variant="default" onClick={onDone}>
        {t('cancel')}
      </Button>
    </CustomerForm>
  );
}
