import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { DriverPages } from '@/shared/parking/DriverPages';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { summaryQuery } from './api/summary';
import { MonthsCard, SitesCard } from './Cards';
import { yearsTo } from './summary';
import { Total } from './Total';

const route = getRouteApi('/parking/summary');

/** What a driver parked and spent in a year. */
export default function SummaryPage() {
  return (
    <Gate lets={() => true}>
      <Summary />
    </Gate>
  );
}

function Summary() {
  const t = useTranslations('parkingSummary');
  const thisYear = new Date().getFullYear();
  const { year = thisYear } = route.useSearch();
  const navigate = route.useNavigate();
  const summary = useQuery(summaryQuery(year));
  const choose = (chosen: number) => void navigate({ search: chosen === thisYear ? {} : { year: chosen } });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <NativeSelect
          aria-label={t('year')}
          value={String(year)}
          data={yearsTo(thisYear, year).map(String)}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
        />
      }
    >
      <DriverPages here="summary" />
      {summary.isError && <ProblemAlert error={summary.error} onRetry={() => void summary.refetch()} />}
      {summary.isPending && <SkeletonList rows={3} height={200} />}
      {summary.data !== undefined &&
        (summary.data.total.stays === 0 ? (
          <EmptyState title={t('none', { year: String(year) })} text={t('noneText')}>
            <LinkButton to="/parking">{t('find')}</LinkButton>
          </EmptyState>
        ) : (
          <Stack gap="lg" aria-busy={summary.isPlaceholderData}>
            <Total figures={summary.data.total} />
            <MonthsCard year={year} summary={summary.data} />
            <SitesCard summary={summary.data} />
          </Stack>
        ))}
    </Page>
  );
}
