import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { type AccountListItem, accountsQuery, readAccounts } from '@/shared/accounts/accounts';
import { AccountStatusBadge } from '@/shared/accounts/AccountStatusBadge';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
import { isAdmin } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { FoundList } from '@/shared/ui/FoundList';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { type AccountsSearch, readAccountsSearch, type sortFields, toFilter } from './accounts-search';
import { AccountFilters } from './AccountFilters';

const route = getRouteApi('/admin/accounts');

export default function AccountsPage() {
  return (
    <Gate lets={isAdmin}>
      <Accounts />
    </Gate>
  );
}

function Accounts() {
  const t = useTranslations('accounts');
  const role = useTranslations('accounts.roles');
  const format = useFormatter();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: AccountsSearch) => void navigate({ search: readAccountsSearch({ ...next }) });
  const list = useQuery(accountsQuery({ ...toFilter(search), page: search.page ?? 0, size: 50 }));
  const rolesOf = ({ roles }: AccountListItem) => roles.map((one) => role(`${one}.name`)).join(', ');
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'medium' });
  const columns: readonly Column<AccountListItem, (typeof sortFields)[number]>[] = [
    {
      key: 'name',
      header: t('name'),
      sort: 'name',
      cell: ({ id, name }) => (
        <TextLink to="/admin/accounts/$id" params={{ id }} fw={600}>
          {name === '' ? t('nameless') : name}
        </TextLink>
      ),
    },
    { key: 'email', header: t('email'), sort: 'email', cell: ({ email }) => email },
    { key: 'roles', header: t('rolesTitle'), cell: rolesOf },
    { key: 'status', header: t('state'), cell: ({ status }) => <AccountStatusBadge status={status} /> },
    {
      key: 'registeredAt',
      header: t('since'),
      sort: 'registeredAt',
      short: true,
      cell: ({ registeredAt }) => day(registeredAt),
    },
  ];
  const rows = async () => [
    [t('number'), t('name'), t('email'), t('rolesTitle'), t('state'), t('since')],
    ...(await everyPage((page) => readAccounts({ ...toFilter(search), page, size: LARGEST_PAGE }))).map((one) => [
      one.id,
      one.name,
      one.email,
      one.roles.join(' '),
      one.status,
      one.registeredAt,
    ]),
  ];

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<LinkButton to="/admin/invitations">{t('invitations')}</LinkButton>}
    >
      <AccountFilters search={search} onChange={show} />
      <FoundList
        list={list}
        page={search.page}
        onPage={(page) => show({ ...search, page })}
        count={(count) => t('count', { count })}
        empty={{ title: t('emptyTitle'), text: t('emptyText') }}
        tools={<ExportButton name="accounts" rows={rows} />}
      >
        <DataTable
          label={t('title')}
          columns={columns}
          rows={list.data?.items}
          rowKey={({ id }) => id}
          sort={search.sort ?? 'name,asc'}
          onSort={(sort) => show({ ...search, sort, page: undefined })}
          busy={list.isPlaceholderData}
        />
      </FoundList>
    </Page>
  );
}
