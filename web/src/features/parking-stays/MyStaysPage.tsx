import { Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { DriverPages } from '@/shared/parking/DriverPages';
import type { Stay } from '@/shared/parking/stays';
import { useNow } from '@/shared/time/useNow';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { openStaysQuery, pastStaysQuery } from './api/stays';
import { sorted } from './own-stays';
import { StayCard } from './StayCard';
import classes from './stays.module.css';

const route = getRouteApi('/parking/stays');

/** What a driver parks, will park and has parked. */
export default function MyStaysPage() {
  const t = useTranslations('driving.stays');
  return (
    <Gate lets={() => true}>
      <Page title={t('title')} actions={<LinkButton to="/parking">{t('find')}</LinkButton>}>
        <DriverPages here="stays" />
        <Open />
        <Past />
      </Page>
    </Gate>
  );
}

function Open() {
  const t = useTranslations('driving.stays');
  const now = useNow(15_000);
  const open = useQuery(openStaysQuery);
  if (open.isError) return <ProblemAlert error={open.error} onRetry={() => void open.refetch()} />;
  if (open.data === undefined) return <SkeletonList rows={2} height={140} />;
  const { running, upcoming } = sorted(open.data, now);
  if (open.data.length === 0) return <EmptyState title={t('none')} text={t('noneText')} />;
  return (
    <>
      {running.length > 0 && <Part title={t('running')} stays={running} now={now} />}
      {upcoming.length > 0 && <Part title={t('upcoming')} stays={upcoming} />}
    </>
  );
}

function Past() {
  const t = useTranslations('driving.stays');
  const { page = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const past = useQuery(pastStaysQuery(page));
  if (past.isError) return <ProblemAlert error={past.error} onRetry={() => void past.refetch()} />;
  if (past.data === undefined) return <SkeletonList rows={2} height={110} />;
  if (past.data.totalItems === 0) return null;
  return (
    <Stack>
      <Part title={t('past')} stays={past.data.items} />
      <Pager
        page={page}
        pages={past.data.totalPages}
        onChange={(next) => void navigate({ search: next === 0 ? {} : { page: next } })}
      />
    </Stack>
  );
}

function Part({ title, stays, now }: { title: string; stays: readonly Stay[]; now?: number }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group mb="sm">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
      </Group>
      <ul className={classes.stays}>
        {stays.map((stay) => (
          <StayCard key={stay.id} stay={stay} {...(now !== undefined && { now })} />
        ))}
      </ul>
    </section>
  );
}
