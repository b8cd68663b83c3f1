import { Paper } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { nobodyYet } from '@/shared/customers/customer-form';
import { CustomerForm } from '@/shared/customers/CustomerForm';
import { registerCustomer } from '@/shared/customers/customers';
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
  const common = useTranslations('common');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  return (
    <Page title={t('add')}>
      <Paper withBorder p="xl" radius="lg" maw="44rem">
        <CustomerForm
          initial={nobodyYet}
          save={(details) => registerCustomer(details, keyFor(details))}
          onSaved={async ({ id }) => {
            await queryClient.invalidateQueries({ queryKey: ['customers'] });
            void notify({ message: t('added') });
            await navigate({ to: '/customers/$id', params: { id: String(id) } });
          }}
          submit={t('register')}
          leave={
            <LinkButton to="/customers" variant="default">
              {common('cancel')}
            </LinkButton>
          }
        />
      </Paper>
    </Page>
  );
}
