import { Button, Group, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { parkingSiteQuery } from '@/shared/parking/sites';
import { runsParking } from '@/shared/session/session';
import { DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { TableLine } from '@/shared/ui/TableLine';
import { foundStaysQuery } from './api/history';
import { ExportStays } from './ExportStays';
import { filterOf, nobody, readHistorySearch } from './history-search';
import { StayFilters } from './StayFilters';
import { useStayColumns } from './useStayColumns';
import { WantedForm } from './WantedForm';

const route = getRouteApi('/parking/stays/search');

/** Every stay there was, by what is known of it. */
export default function HistoryPage() {
  return (
    <Gate lets={runsParking}>
      <History />
    </Gate>
  );
}

function History() {
  const t = useTranslations('parkingHistory');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [wanted, setWanted] = useState(nobody);
  const site = useQuery({ ...parkingSiteQuery(search.site ?? 0), enabled: search.site !== undefined });
  const filter = filterOf(search, wanted, search.site === undefined ? undefined : site.data?.timeZone);
  const list = useInfiniteQuery({
    ...foundStaysQuery(filter),
    // Whose days are meant has to be known first.
    enabled: search.site === undefined || !site.isPending,
  });
  const stays = list.data?.pages.flatMap(({ items }) => items);
  const columns = useStayColumns();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <LinkButton to="/parking/exports" variant="default">
          {t('exports.title')}
        </LinkButton>
      }
    >
      <Stack>
        <WantedForm wanted={wanted} onFind={setWanted} />
        <StayFilters
          search={search}
          onChange={(next) => void navigate({ search: readHistorySearch({ ...next }), resetScroll: false })}
        />
      </Stack>
      {list.isError ? (
        <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      ) : stays?.length === 0 ? (
        <EmptyState title={t('none')} text={t('noneText')} />
      ) : (
        <Stack>
          <TableLine>
            <ExportStays filter={filter} />
          </TableLine>
          <DataTable label={t('title')} columns={columns} rows={stays} rowKey={({ id }) => id} />
          {list.hasNextPage && (
            <Group justify="center">
              <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('more')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Page>
  );
}
