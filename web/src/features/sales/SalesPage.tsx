import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { salesQuery } from '@/shared/sales/sales';
import { SalesTable } from '@/shared/sales/SalesTable';
import { isAdmin, isSeller, useSession } from '@/shared/session/session';
import { ExportLink } from '@/shared/ui/ExportButton';
import { FoundList } from '@/shared/ui/FoundList';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { exportAddress, readSalesSearch, type SalesSearch, toFilter } from './sales-search';
import { SalesFilters } from './SalesFilters';

const route = getRouteApi('/sales');

export default function SalesPage() {
  return (
    <Gate lets={isSeller}>
      <AllSales />
    </Gate>
  );
}

function AllSales() {
  const t = useTranslations('sales');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const admin = isAdmin(useSession());
  const show = (next: SalesSearch) => void navigate({ search: readSalesSearch({ ...next }) });
  const list = useQuery(salesQuery({ ...toFilter(search), page: search.page ?? 0, size: 50 }));

  return (
    <Page
      title={t('title')}
      actions={
        <Group gap="sm">
          {admin && (
            <LinkButton to="/salespeople" variant="default">
              {t('salespeople')}
            </LinkButton>
          )}
          <LinkButton to="/sales/new">{t('record')}</LinkButton>
        </Group>
      }
    >
      <SalesFilters search={search} onChange={show} />
      <FoundList
        list={list}
        page={search.page}
        onPage={(page) => show({ ...search, page })}
        count={(count) => t('count', { count })}
        empty={{ title: t('emptyTitle'), text: t('emptyText') }}
        tools={<ExportLink href={exportAddress(search)} />}
      >
        <SalesTable
          label={t('title')}
          sales={list.data?.items}
          busy={list.isPlaceholderData}
          sort={search.sort ?? 'soldOn,desc'}
          onSort={(sort) => show({ ...search, sort, page: undefined })}
        />
      </FoundList>
    </Page>
  );
}
