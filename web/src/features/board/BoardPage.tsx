import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { LocalDay } from '@/shared/time/local';
import { dayIn, mondayOf } from '@/shared/time/zoned';
import { isStaff } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { calendarQuery, siteQuery } from '@/shared/workshop/calendar';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { Board } from './Board';
import { BoardActions } from './BoardActions';
import { BoardToolbar } from './BoardToolbar';
import { boardQuery } from './api/board';
import { shownOf } from './board';

const route = getRouteApi('/workshop/board');

export default function BoardPage() {
  return (
    <Gate lets={isStaff}>
      <TodayOrAsked />
    </Gate>
  );
}

function TodayOrAsked() {
  const t = useTranslations('planning.board');
  const { day } = route.useSearch();
  // Which day it is, the workshop's clocks say.
  const site = useQuery({ ...siteQuery, enabled: day === undefined });
  const shown = day ?? (site.data === undefined ? undefined : dayIn(site.data.zone, new Date()));
  if (shown !== undefined) return <OneBoard day={shown} />;
  return (
    <Page title={t('title')}>
      {site.isError ? <ProblemAlert error={site.error} onRetry={() => void site.refetch()} /> : <SkeletonList />}
    </Page>
  );
}

function OneBoard({ day }: { day: LocalDay }) {
  const t = useTranslations('planning.board');
  const format = useSiteFormat('UTC');
  const { view = 'day', status } = route.useSearch();
  const [from, days] = view === 'week' ? [mondayOf(day), 7] : [day, 1];
  const calendar = useQuery(calendarQuery(from, days));
  const query = boardQuery(from, days);
  const list = useQuery(query);
  const failed = [calendar, list].find(({ isError }) => isError);
  const ready = calendar.data !== undefined && list.data !== undefined;
  // What is kept on the screen while another day is on its way must not be taken for that day.
  const stale = calendar.isPlaceholderData || list.isPlaceholderData;

  return (
    <Page
      title={t('title')}
      lead={view === 'week' ? t('weekOf', { day: format.day(from) }) : format.day(day)}
      actions={
        ready && !stale ? (
          <BoardActions day={day} zone={calendar.data.zone} appointments={shownOf(list.data, status)} />
        ) : undefined
      }
    >
      <BoardToolbar day={day} zone={calendar.data?.zone} />
      {failed !== undefined && (
        <ProblemAlert
          error={failed.error}
          onRetry={() => {
            void calendar.refetch();
            void list.refetch();
          }}
        />
      )}
      {failed === undefined && (!ready || stale) && <SkeletonList rows={6} height={96} />}
      {ready && !stale && (
        <Board
          key={`${from} ${days}`}
          view={view}
          calendar={calendar.data}
          appointments={list.data}
          status={status}
          queryKey={query.queryKey}
        />
      )}
    </Page>
  );
}
