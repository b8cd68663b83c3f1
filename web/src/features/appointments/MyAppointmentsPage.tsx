import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { readPage } from '@/shared/ui/page-number';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { appointmentsQuery } from '@/shared/workshop/appointments';
import { AppointmentList } from './AppointmentList';

const route = getRouteApi('/my/appointments');

export default function MyAppointmentsPage() {
  return (
    <Gate lets={({ signedIn }) => signedIn}>
      <MyAppointments />
    </Gate>
  );
}

function MyAppointments() {
  const t = useTranslations('appointments.mine');
  const { page = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQuery(appointmentsQuery({ page, sort: ['startsAt,desc'] }));

  return (
    <Page title={t('title')} actions={<LinkButton to="/book">{t('book')}</LinkButton>}>
      {list.isPending && <SkeletonList />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.totalItems === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      {list.data !== undefined && (
        <Stack aria-busy={list.isPlaceholderData}>
          <AppointmentList
            appointments={list.data.items}
            action={({ id, status, reason }) =>
              (status === 'SCHEDULED' || status === 'CONFIRMED') && (
                <LinkButton
                  variant="default"
                  to="/appointments/$id"
                  params={{ id: String(id) }}
                  search={{ move: true }}
                  aria-label={t('moveOne', { reason })}
                >
                  {t('move')}
                </LinkButton>
              )
            }
          />
          <Pager
            page={page}
            pages={list.data.totalPages}
            onChange={(next) => void navigate({ search: readPage(next) })}
          />
        </Stack>
      )}
    </Page>
  );
}
