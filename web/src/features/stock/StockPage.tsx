import { Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSeller, isStaff, useSession } from '@/shared/session/session';
import { useStored } from '@/shared/storage/useStored';
import { DataTable } from '@/shared/ui/DataTable';
import { ExportLink } from '@/shared/ui/ExportButton';
import { FoundList } from '@/shared/ui/FoundList';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { stockQuery } from './api/stock';
import { readColumns, useColumns } from './columns';
import { ColumnsChoice } from './ColumnsChoice';
import { SavedViews } from './SavedViews';
import { exportAddress, readStockSearch, type StockSearch, toStockPage } from './stock-search';
import { StockWords } from './StockWords';

const route = getRouteApi('/stock');
const fetchFilters = () => import('./StockFilters');
const StockFilters = lazy(fetchFilters);

export default function StockPage() {
  return (
    <Gate lets={isStaff}>
      <Stock />
    </Gate>
  );
}

function Stock() {
  const t = useTranslations('stock');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: StockSearch) => void navigate({ search: readStockSearch({ ...next }) });
  const [shown, setShown] = useStored('forecourt.stock.columns', readColumns);
  const [filtering, setFiltering] = useState(false);
  const columns = useColumns(shown);
  const list = useQuery(stockQuery(toStockPage(search)));
  const seller = isSeller(useSession());

  return (
    <Page
      title={t('title')}
      actions={
        seller && (
          <Group gap="sm">
            <LinkButton to="/stock/import" variant="default">
              {t('import')}
            </LinkButton>
            <LinkButton to="/stock/new">{t('add')}</LinkButton>
          </Group>
        )
      }
    >
      <SavedViews search={search} onChoose={show} />
      <StockWords
        search={search}
        filtering={filtering}
        onFiltering={setFiltering}
        onLikely={fetchFilters}
        onChange={show}
      />
      {filtering && (
        <Suspense fallback={<Skeleton height={240} radius="lg" />}>
          <StockFilters search={search} onChange={show} />
        </Suspense>
      )}
      <FoundList
        list={list}
        page={search.page}
        onPage={(page) => show({ ...search, page })}
        count={(count) => t('count', { count })}
        empty={{ title: t('emptyTitle'), text: t('emptyText') }}
        tools={
          <>
            <ColumnsChoice shown={shown} onChange={setShown} />
            <ExportLink href={exportAddress(search)} />
          </>
        }
      >
        <DataTable
          label={t('title')}
          columns={columns}
          rows={list.data?.items}
          rowKey={({ vin }) => vin}
          sort={search.sort ?? 'added,desc'}
          onSort={(sort) => show({ ...search, sort, page: undefined })}
          busy={list.isPlaceholderData}
        />
      </FoundList>
    </Page>
  );
}
