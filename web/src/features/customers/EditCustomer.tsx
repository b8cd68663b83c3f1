import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Versioned } from '@/shared/api/versioned';
import { valuesOf } from '@/shared/customers/customer-form';
import { CustomerForm } from '@/shared/customers/CustomerForm';
import type { Customer } from '@/shared/customers/customers';
import { useOpened } from '@/shared/form/useOpened';
import { notify } from '@/shared/ui/notices';
import { changeCustomer, customerQuery } from './api/customer';

interface Props {
  customer: Versioned<Customer>;
  onDone: () => void;
}

export function EditCustomer({ customer: newest, onDone }: Props) {
  const [{ value: customer, etag }, again] = useOpened(newest, ({ value }) => customerQuery(value.id));
  const t = useTranslations('people');
  const queryClient = useQueryClient();
  return (
    <CustomerForm
      initial={valuesOf(customer)}
      save={(details) => changeCustomer(customer.id, etag, details)}
      onSaved={async (saved) => {
        queryClient.setQueryData(customerQuery(customer.id).queryKey, saved);
        await queryClient.invalidateQueries({ queryKey: ['customers'] });
        onDone();
        void notify({ message: t('saved') });
      }}
      again={async () => valuesOf((await again()).value)}
      onCancel={onDone}
    />
  );
}
