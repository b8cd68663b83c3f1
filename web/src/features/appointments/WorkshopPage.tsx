import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isStaff } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { TableLine } from '@/shared/ui/TableLine';
import { appointmentsQuery } from '@/shared/workshop/appointments';
import { AppointmentFilters } from './AppointmentFilters';
import { AppointmentList } from './AppointmentList';
import { toFilter, type WorkshopSearch } from './workshop-search';
import { SaveAppointments, WorkshopActions } from './WorkshopActions';

const route = getRouteApi('/workshop/appointments');

export default function WorkshopPage() {
  return (
    <Gate lets={isStaff}>
      <Workshop />
    </Gate>
  );
}

function Workshop() {
  const t = useTranslations('appointments.workshop');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: WorkshopSearch) => void navigate({ search: next });
  const list = useQuery(appointmentsQuery(toFilter(search)));

  return (
    <Page title={t('title')} actions={<WorkshopActions search={search} />}>
      <AppointmentFilters search={search} onChange={show} />
      {list.isPending && <SkeletonList />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.totalItems === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      {list.data !== undefined && (
        <Stack aria-busy={list.isPlaceholderData}>
          {list.data.totalItems > 0 && (
            <TableLine count={t('count', { count: list.data.totalItems })}>
              <SaveAppointments search={search} />
            </TableLine>
          )}
          <AppointmentList appointments={list.data.items} withPeople />
          <Pager
            page={search.page ?? 0}
            pages={list.data.totalPages}
            onChange={(page) => show(page === 0 ? { ...search, page: undefined } : { ...search, page })}
          />
        </Stack>
      )}
    </Page>
  );
}
