import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { type Customer, customersQuery, fullName } from '@/shared/customers/customers';
import { isSeller, knowsCustomers, useSession } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportLink } from '@/shared/ui/ExportButton';
import { FoundList } from '@/shared/ui/FoundList';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { WordsForm } from '@/shared/ui/WordsForm';
import {
  type CustomersSearch,
  exportAddress,
  readCustomersSearch,
  type sortFields,
  toFilter,
} from './customers-search';

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
  const seller = isSeller(useSession());
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

  return (
    <Page title={t('title')} actions={<LinkButton to="/customers/new">{t('add')}</LinkButton>}>
      <WordsForm
        label={t('search')}
        placeholder={t('searchHelp')}
        value={search.q}
        onSearch={(q) => show({ ...search, q, page: undefined })}
      />
      <FoundList
        list={list}
        page={search.page}
        onPage={(page) => show({ ...search, page })}
        count={(count) => t('count', { count })}
        empty={{ title: t('emptyTitle'), text: t('emptyText') }}
        tools={seller && <ExportLink href={exportAddress(search)} />}
      >
        <DataTable
          label={t('title')}
          columns={columns}
          rows={list.data?.items}
          rowKey={({ id }) => id}
          sort={search.sort ?? 'lastName,asc'}
          onSort={(sort) => show({ ...search, sort, page: undefined })}
          busy={list.isPlaceholderData}
        />
      </FoundList>
    </Page>
  );
}
