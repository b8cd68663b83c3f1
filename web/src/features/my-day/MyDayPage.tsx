import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { isTechnician, plansWork, useSession } from '@/shared/session/session';
import { dayIn } from '@/shared/time/zoned';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { appointmentsQuery } from '@/shared/workshop/appointments';
import { useSiteZone } from '@/shared/workshop/calendar';
import { type Technician, techniciansQuery } from '@/shared/workshop/technicians';
import { isOver } from '@/shared/workshop/steps';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { CarSearch } from './CarSearch';
import { DayList } from './DayList';
import { DaySwitch } from './DaySwitch';
import { inOrder, nextOf } from './my-day';
import classes from './MyDayPage.module.css';
import { note } from './note';
import { OneJob } from './OneJob';

const route = getRouteApi('/workshop/my-day');
const LARGEST_PAGE = 100;

export default function MyDayPage() {
  return (
    <Gate lets={(session) => isTechnician(session) || plansWork(session)}>
      <Who />
    </Gate>
  );
}

/** Whose day it is: the technician who signs in with this account. */
function Who() {
  const t = useTranslations('myDay');
  const session = useSession();
  const technicians = useQuery(techniciansQuery);
  const me = technicians.data?.find(({ accountId }) => accountId !== undefined && accountId === session?.accountId);
  if (technicians.isError) {
    return (
      <Page title={t('title')}>
        <ProblemAlert error={technicians.error} onRetry={() => void technicians.refetch()} />
      </Page>
    );
  }
  if (technicians.data === undefined) {
    return (
      <Page title={t('title')}>
        <SkeletonList />
      </Page>
    );
  }
  if (me !== undefined) return <Day technician={me} />;
  return (
    <Page title={t('title')}>
      <EmptyState title={t('unlinked.title')} text={t('unlinked.text')}>
        {plansWork(session) && <LinkButton to="/workshop/technicians">{t('unlinked.technicians')}</LinkButton>}
      </EmptyState>
      <CarSearch />
    </Page>
  );
}

function Day({ technician }: { technician: Technician }) {
  const t = useTranslations('myDay');
  const { day: asked, at } = route.useSearch();
  const navigate = route.useNavigate();
  const zone = useSiteZone();
  const format = useSiteFormat(zone);
  const today = dayIn(zone, new Date());
  const day = asked ?? today;
  const list = useQuery(
    appointmentsQuery({ day, technicianId: technician.id, sort: ['startsAt,asc'], size: LARGEST_PAGE }),
  );
  // What was noted has gone with the finish.
  useEffect(
    () => list.data?.items.filter(({ status }) => isOver(status)).forEach(({ id }) => note.keep(id, '')),
    [list.data],
  );
  const all = inOrder(list.data?.items ?? []);
  const looked = all.find(({ id }) => id === at) ?? nextOf(all) ?? all[0];

  return (
    <Page
      title={t('title')}
      lead={`${fullName(technician)} · ${format.day(day)}`}
      actions={
        <DaySwitch
          day={day}
          today={today}
          onChange={(next) => void navigate({ search: next === today ? {} : { day: next } })}
        />
      }
    >
      {list.isPending && <SkeletonList />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data !== undefined && looked === undefined && (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      )}
      {looked !== undefined && (
        <div className={classes.columns} aria-busy={list.isPlaceholderData}>
          <OneJob key={looked.id} appointment={looked} next={nextOf(all)?.id === looked.id} day={day} zone={zone} />
          <DayList
            appointments={all}
            looked={looked.id}
            day={day}
            zone={zone}
            onLook={(id) => void navigate({ search: (before) => ({ ...before, at: id }) })}
          />
        </div>
      )}
      <CarSearch />
    </Page>
  );
}
