import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { type Customer, fullName } from '@/shared/customers/customers';
import { salesQuery } from '@/shared/sales/sales';
import { Dialog } from '@/shared/ui/Dialog';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { appointmentsOfQuery, customerQuery } from '../api/customer';
import { mergeCustomers } from '../api/merge';
import { compare } from './comparison';
import classes from './merge.module.css';

interface Props {
  /** Who stays. */
  customer: Versioned<Customer>;
  /** Who goes; nobody as long as nothing is asked. */
  other: Customer | null;
  onClose: () => void;
}

/** Cannot be undone, so both stand side by side first. */
export function MergeDialog({ customer, other, onClose }: Props) {
  const t = useTranslations('people.merge');
  return (
    <Dialog opened={other !== null} onClose={onClose} title={t('question')} wide>
      {other !== null && <Merge key={other.id} customer={customer} other={other} onClose={onClose} />}
    </Dialog>
  );
}

function Merge({ customer: { value: customer, etag }, other, onClose }: Props & { other: Customer }) {
  const t = useTranslations('people.merge');
  const people = useTranslations('people');
  const terms = {
    name: people('columns.name'),
    email: people('form.email.label'),
    phone: people('form.phone'),
    address: people('form.address'),
  };
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const merging = useMutation({
    mutationFn: () => mergeCustomers(customer.id, etag, other.id, keyFor({ etag })),
    onSuccess: async (merged) => {
      queryClient.setQueryData(customerQuery(customer.id).queryKey, merged);
      queryClient.removeQueries({ queryKey: ['customer', other.id] });
      onClose();
      void notify({ message: t('done', { name: fullName(customer) }) });
      await Promise.all(
        [['customer', customer.id, 'duplicates'], ['customers'], ['sales'], ['appointments']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      );
    },
    onError: async (error) => {
      if (Problem.is(error, 412)) await queryClient.invalidateQueries(customerQuery(customer.id));
    },
  });
  return (
    <Stack>
      <Text size="sm">{t('explanation')}</Text>
      <table className={classes.comparison}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('stays', { id: String(customer.id) })}</th>
            <th scope="col">{t('goes', { id: String(other.id) })}</th>
          </tr>
        </thead>
        <tbody>
          {compare(customer, other).map(({ field, stays, goes, outcome }) => (
            <tr key={field}>
              <th scope="row">{terms[field]}</th>
              <td>{stays ?? '–'}</td>
              <td data-outcome={outcome}>
                {goes ?? '–'}
                {(outcome === 'taken' || outcome === 'lost') && (
                  <span className={classes.outcome}>{t(`outcome.${outcome}`)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Moving customer={customer} other={other} />
      {merging.isError && <ProblemAlert error={merging.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button color="red" loading={merging.isPending} onClick={() => merging.mutate()}>
          {t('merge')}
        </Button>
      </Group>
    </Stack>
  );
}

/** What belongs to the one who stays afterwards. */
function Moving({ customer, other }: { customer: Customer; other: Customer }) {
  const t = useTranslations('people.merge');
  const sales = useQuery(salesQuery({ customerId: other.id, size: 1 }));
  const appointments = useQuery(appointmentsOfQuery(other.id));
  const format = useFormatter();
  if (sales.data === undefined || appointments.data === undefined) return <Text size="sm">{t('counting')}</Text>;
  const counts = { sales: sales.data.totalItems, appointments: appointments.data.totalItems };
  const moving = [
    ...(['sales', 'appointments'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => t(`moving.${kind}`, { count: counts[kind] })),
    ...(other.accountId === undefined ? [] : [t('moving.account')]),
  ];
  return (
    <Text size="sm">
      {moving.length === 0
        ? t('nothingMoves')
        : t('moves', { name: fullName(customer), what: format.list(moving, { type: 'conjunction' }) })}
    </Text>
  );
}
