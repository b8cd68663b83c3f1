import { Skeleton, Stack, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { carQuery } from './api/car';
import { readVins, useCompareSet, withoutCar, writeVins } from './compare-set';
import { CompareTable } from './CompareTable';

const route = getRouteApi('/compare');

/** The cars that the address names, beside each other; so a comparison can be sent to somebody. */
export default function ComparePage() {
  const t = useTranslations('cars.compare');
  const { vin = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const { remove } = useCompareSet();
  const vins = readVins(vin);
  const answers = useQueries({ queries: vins.map(carQuery) });
  const cars = answers.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const gone = vins.filter((_, place) => Problem.is(answers[place]?.error, 404));
  const failed = answers.find(({ error }) => error !== null && !Problem.is(error, 404));

  const without = (one: string) => {
    remove(one);
    const left = withoutCar(vins, one);
    void navigate({ search: left.length === 0 ? {} : { vin: writeVins(left) }, replace: true, resetScroll: false });
  };

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        vins.length > 0 && (
          <LinkButton to="/cars" variant="default">
            {t('addMore')}
          </LinkButton>
        )
      }
    >
      {failed !== undefined && <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />}
      {gone.map((one) => (
        <Text key={one} c="dimmed">
          {t('gone', { vin: one })}
        </Text>
      ))}
      {vins.length === 0 && (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          <LinkButton to="/cars">{t('find')}</LinkButton>
        </EmptyState>
      )}
      {answers.some(({ isPending }) => isPending) ? (
        <Skeleton height={420} radius="lg" />
      ) : (
        cars.length > 0 && (
          <Stack>
            <CompareTable cars={cars} onRemove={without} />
          </Stack>
        )
      )}
    </Page>
  );
}
