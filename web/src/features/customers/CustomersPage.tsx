import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { type Customer, customersQuery, fullName } from '@/shared/customers/customers';
import { knowsCustomers } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { readAllCustomers } from './api/customer';
import classes from './customers.module.css';
import { type CustomersSearch, readCustomersSearch, type sortFields, toFilter } from './customers-search';

const route = getRouteApi('/customers');

export default function CustomersPage() {
  return (
    <Gate lets={knowsCustomers}>
      <Customers />
    </Gate>
  );
}

function Customers() {
  const t = useTranslations('people');
  const format = useFormatter();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: CustomersSearch) => void navigate({ search: readCustomersSearch({ ...next }) });
  const list = useQuery(customersQuery({ ...toFilter(search), page: search.page ?? 0, size: 50 }));
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'medium' });
  const columns: readonly Column<Customer, (typeof sortFields)[number]>[] = [
    {
      key: 'name',
      header: t('columns.name'),
      sort: 'lastName',
      cell: (customer) => (
        <TextLink to="/customers/$id" params={{ id: String(customer.id) }} fw={600}>
          {fullName(customer)}
        </TextLink>
      ),
    },
    { key: 'email', header: t('form.email.label'), sort: 'email', cell: ({ email }) => email },
    { key: 'phone', header: t('form.phone'), cell: ({ phone, phoneAsGiven }) => phone ?? phoneAsGiven },
    {
      key: 'registeredAt',
      short: true,
      header: t('columns.since'),
      sort: 'registeredAt',
      cell: ({ registeredAt }) => day(registeredAt),
    },
  ];
  const rows = (all: readonly Customer[]) => [
    [t('form.firstName.label'), t('form.lastName.label'), t('form.email.label'), t('form.phone'), t('form.address')],
    ...all.map((one) => [one.firstName, one.lastName, one.email, one.phone ?? one.phoneAsGiven, one.address]),
  ];

  return (
    <Page title={t('title')} actions={<LinkButton to="/customers/new">{t('add')}</LinkButton>}>
      <form
        role="search"
        className={classes.search}
        onSubmit={(event) => {
          event.preventDefault();
          const words = new FormData(event.currentTarget).get('q');
          show({ ...search, q: typeof words === 'string' ? words : undefined, page: undefined });
        }}
      >
        <TextInput
          className={classes.field ?? ''}
          key={search.q ?? ''}
          name="q"
          type="search"
          aria-label={t('search')}
          placeholder={t('searchHelp')}
          defaultValue={search.q ?? ''}
          maxLength={200}
          leftSection={<IconSearch size={18} aria-hidden />}
        />
        <Button type="submit">{t('find')}</Button>
      </form>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.totalItems === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        !list.isError && (
          <Stack>
            <Group justify="space-between">
              <Text c="dimmed" size="sm" role="status">
                {list.data !== undefined && t('count', { count: list.data.totalItems })}
              </Text>
              <ExportButton name="customers" rows={async () => rows(await readAllCustomers(toFilter(search)))} />
            </Group>
            <DataTable
              label={t('title')}
              columns={columns}
              rows={list.data?.items}
              rowKey={({ id }) => id}
              sort={search.sort ?? 'lastName,asc'}
              onSort={(sort) => show({ ...search, sort, page: undefined })}
              busy={list.isPlaceholderData}
            />
            <Pager
              page={search.page ?? 0}
              pages={list.data?.totalPages ?? 0}
              onChange={(page) => show({ ...search, page })}
            />
          </Stack>
        )
      )}
    </Page>
  );
}
