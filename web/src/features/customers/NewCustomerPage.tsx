import { Paper } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { nobodyYet } from '@/shared/customers/customer-form';
import { CustomerForm } from '@/shared/customers/CustomerForm';
import { type CustomerDetails, registerCustomer } from '@/shared/customers/customers';
import { knowsCustomers } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { notify } from '@/shared/ui/notices';
import { Page } from '@/shared/ui/Page';

export default function NewCustomerPage() {
  return (
    <Gate lets={knowsCustomers}>
      <NewCustomer />
    </Gate>
  );
}

function NewCustomer() {
  const t = useTranslations('people');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const registering = useMutation({
    mutationFn: (details: CustomerDetails) => registerCustomer(details, keyFor(details)),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['customers'] });
      void notify({ message: t('added') });
      await navigate({ to: '/customers/$id', params: { id: String(id) } });
    },
  });
  return (
    <Page title={t('add')}>
      <Paper withBorder p="xl" radius="lg" maw="44rem">
        <CustomerForm
          initial={nobodyYet}
          error={registering.error}
          pending={registering.isPending}
          submit={t('register')}
          onSubmit={(details) => registering.mutate(details)}
        >
          <LinkButton to="/customers" variant="default">
            {t('cancel')}
          </LinkButton>
        </CustomerForm>
      </Paper>
    </Page>
  );
}
