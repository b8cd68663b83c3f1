import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { runsParking } from '@/shared/session/session';
import { localDay } from '@/shared/time/local';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Dashboard as Figures, dashboardQuery } from './api/dashboard';
import { Choice } from './Choice';
import { readDashboardSearch, type Span, spanOf, wrongWith } from './dashboard-search';
import classes from './dashboard.module.css';
import { Occupancy } from './Occupancy';
import { Revenue } from './Revenue';
import { Now, Totals } from './Tiles';
import { TopSites } from './TopSites';
import { Week } from './Week';

const route = getRouteApi('/parking/dashboard');

/** How parking goes: now, by the hour, by the day and by the site. */
export default function DashboardPage() {
  return (
    <Gate lets={runsParking}>
      <Dashboard />
    </Gate>
  );
}

function Dashboard() {
  const t = useTranslations('parkingFigures');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const span = spanOf(search, localDay(new Date()));
  const wrong = wrongWith(span);
  const figures = useQuery({ ...dashboardQuery(span, search), enabled: wrong === undefined });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Choice
        search={search}
        span={span}
        wrong={wrong}
        onChange={(next) => void navigate({ search: readDashboardSearch({ ...next }), resetScroll: false })}
      />
      {wrong === undefined &&
        (figures.isError ? (
          <ProblemAlert error={figures.error} onRetry={() => void figures.refetch()} />
        ) : figures.data === undefined ? (
          <OnTheirWay />
        ) : (
          <Known figures={figures.data} span={span} busy={figures.isPlaceholderData} />
        ))}
    </Page>
  );
}

interface Props {
  figures: Figures;
  span: Span;
  busy: boolean;
}

function Known({ figures, span, busy }: Props) {
  const t = useTranslations('parkingFigures');
  const { now, total, occupancy, days, week, topSites } = figures;
  return (
    <Stack gap="lg" className={classes.figures ?? ''} aria-busy={busy}>
      <div role="status" className={classes.busy}>
        {busy && t('adding')}
      </div>
      <Now now={now} />
      <Totals figures={figures} />
      {occupancy.length > 0 && <Occupancy hours={occupancy} places={now.places} />}
      {total.stays === 0 ? (
        <EmptyState title={t('none')} text={t('noneText')} />
      ) : (
        <>
          <Revenue days={days} span={span} />
          <Week week={week} />
          <TopSites sites={topSites} />
        </>
      )}
    </Stack>
  );
}

/** All sites over a year are added up for seconds. */
function OnTheirWay() {
  const t = useTranslations('parkingFigures');
  return (
    <Stack gap="lg">
      <Text role="status" c="dimmed">
        {t('adding')}
      </Text>
      {[110, 110, 380, 380].map((height, index) => (
        <Skeleton key={index} height={height} radius="lg" />
      ))}
    </Stack>
  );
}
