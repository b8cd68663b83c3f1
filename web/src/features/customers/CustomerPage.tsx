import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type Customer, fullName } from '@/shared/customers/customers';
import { salesQuery } from '@/shared/sales/sales';
import { SalesTable } from '@/shared/sales/SalesTable';
import { isAdmin, isSeller, knowsCustomers, useSession } from '@/shared/session/session';
import { ExportLink } from '@/shared/ui/ExportButton';
import { Fact, Facts } from '@/shared/ui/Facts';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { useSiteZone } from '@/shared/workshop/calendar';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { appointmentsOfQuery, customerQuery } from './api/customer';
import classes from './customers.module.css';
import { EditCustomer } from './EditCustomer';
import { ForgetCustomer } from './ForgetCustomer';
import { Duplicates } from './merge/Duplicates';

const route = getRouteApi('/customers/$id');

export default function CustomerPage() {
  const id = Number(route.useParams().id);
  return (
    <Gate lets={knowsCustomers}>
      {Number.isSafeInteger(id) && id > 0 ? <OneCustomer key={id} id={id} /> : <NotFoundPage />}
    </Gate>
  );
}

function OneCustomer({ id }: { id: number }) {
  const t = useTranslations('people');
  const { data: customer } = useSuspenseQuery(customerQuery(id));
  const session = useSession();
  const seller = isSeller(session);
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title={fullName(customer.value)}
      actions={
        seller &&
        !editing && (
          <Group gap="sm">
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
            <LinkButton to="/sales/new" search={{ customer: id }}>
              {t('sell')}
            </LinkButton>
          </Group>
        )
      }
    >
      <Paper withBorder p="xl" radius="lg">
        {editing ? (
          <EditCustomer customer={customer} onDone={() => setEditing(false)} />
        ) : (
          <CustomerFacts customer={customer.value} />
        )}
      </Paper>
      {seller && <SalesOf id={id} />}
      <AppointmentsOf id={id} />
      {seller && <Duplicates customer={customer} />}
      <Group justify="space-between" className="no-print">
        <TextLink to="/customers">{t('all')}</TextLink>
        <Group gap="sm">
          {seller && <ExportLink href={`/api/v1/customers/${id}/export`}>{t('export')}</ExportLink>}
          {isAdmin(session) && <ForgetCustomer customer={customer.value} />}
        </Group>
      </Group>
    </Page>
  );
}

function CustomerFacts({ customer }: { customer: Customer }) {
  const t = useTranslations('people');
  const format = useFormatter();
  const { email, phone, phoneAsGiven, address, registeredAt, erasureRequestedAt, accountId } = customer;
  return (
    <Stack gap="lg">
      {erasureRequestedAt !== undefined && (
        <Alert color="orange" variant="light">
          {t('leaving')}
        </Alert>
      )}
      <Facts>
        <Fact term={t('form.email.label')}>
          {email === undefined ? t('unknown') : <Anchor href={`mailto:${encodeURIComponent(email)}`}>{email}</Anchor>}
        </Fact>
        <Fact term={t('form.phone')}>{phone ?? phoneAsGiven ?? t('unknown')}</Fact>
        {address !== undefined && (
          <Fact term={t('form.address')}>
            <span className={classes.address}>{address}</span>
          </Fact>
        )}
        <Fact term={t('columns.since')}>{format.dateTime(new Date(registeredAt), { dateStyle: 'medium' })}</Fact>
        <Fact term={t('account')}>{accountId === undefined ? t('hasNone') : t('hasOne')}</Fact>
      </Facts>
    </Stack>
  );
}

function SalesOf({ id }: { id: number }) {
  const t = useTranslations('people');
  const list = useQuery(salesQuery({ customerId: id, size: 100, sort: ['soldOn,desc'] }));
  return (
    <section aria-labelledby="sales">
      <Title order={2} size="h4" id="sales" mb="md">
        {t('sales')}
      </Title>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.totalItems === 0 ? (
        <Text c="dimmed">{t('noSales')}</Text>
      ) : (
        !list.isError && <SalesTable label={t('sales')} sales={list.data?.items} busy={false} ofOneCustomer />
      )}
    </section>
  );
}

function AppointmentsOf({ id }: { id: number }) {
  const t = useTranslations('people');
  const format = useSiteFormat(useSiteZone());
  const list = useQuery(appointmentsOfQuery(id));
  return (
    <section aria-labelledby="appointments">
      <Title order={2} size="h4" id="appointments" mb="md">
        {t('appointments')}
      </Title>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.totalItems === 0 && <Text c="dimmed">{t('noAppointments')}</Text>}
      <ul className={classes.appointments}>
        {list.data?.items.map(({ id: number, startsAt, reason }) => (
          <li key={number}>
            <TextLink to="/appointments/$id" params={{ id: String(number) }}>
              {format.moment(startsAt)}
            </TextLink>
            {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
