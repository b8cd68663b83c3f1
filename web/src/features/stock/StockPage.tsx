import { Group, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSeller, isStaff, useSession } from '@/shared/session/session';
import { useStored } from '@/shared/storage/useStored';
import { DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { readStock, stockQuery } from './api/stock';
import { readColumns, useColumns } from './columns';
import { ColumnsChoice } from './ColumnsChoice';
import { SavedViews } from './SavedViews';
import { stockRows } from './stock-rows';
import { readStockSearch, ROWS, type StockSearch, toStockFilter } from './stock-search';
import { StockFilters } from './StockFilters';
import { StockWords } from './StockWords';

const route = getRouteApi('/stock');

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
  const filter = toStockFilter(search);
  const list = useQuery({
    ...stockQuery({ ...filter, page: search.page ?? 0, size: ROWS }),
    placeholderData: keepPreviousData,
  });
  const seller = isSeller(useSession());
  const rows = stockRows(columns, useTranslations('vehicles'));

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
      <StockWords search={search} filtering={filtering} onFiltering={setFiltering} onChange={show} />
      {filtering && <StockFilters search={search} onChange={show} />}
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
              <Group gap="xs" className="no-print">
                <ColumnsChoice shown={shown} onChange={setShown} />
                <ExportButton name="stock" rows={async () => rows(await readStock(filter))} />
              </Group>
            </Group>
            <DataTable
              label={t('title')}
              columns={columns}
              rows={list.data?.items}
              rowKey={({ vin }) => vin}
              sort={search.sort ?? 'added,desc'}
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
