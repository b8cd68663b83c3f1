import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { valuesFrom } from '@/shared/customers/customer-form';
import { CustomerForm } from '@/shared/customers/CustomerForm';
import { type Customer, registerCustomer } from '@/shared/customers/customers';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  /** What was searched for; nothing as long as nobody new is written down. */
  typed: string | undefined;
  onClose: () => void;
  onRegistered: (customer: Customer) => void;
}

/** Writes somebody down without leaving the sale. */
export function NewCustomer({ typed, onClose, onRegistered }: Props) {
  const t = useTranslations('people');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  return (
    <Dialog opened={typed !== undefined} onClose={onClose} title={t('add')}>
      {typed !== undefined && (
        <CustomerForm
          initial={valuesFrom(typed)}
          save={(details) => registerCustomer(details, keyFor(details))}
          onSaved={async (customer) => {
            onRegistered(customer);
            await queryClient.invalidateQueries({ queryKey: ['customers'] });
          }}
          submit={t('register')}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
