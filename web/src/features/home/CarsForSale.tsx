import { Group, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { CarCard } from '@/shared/ui/CarCard';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { newestCarsQuery } from './api/cars-for-sale';
import classes from './CarsForSale.module.css';
import { Makes } from './Makes';

export function CarsForSale() {
  const t = useTranslations('home.cars');
  const cars = useQuery(newestCarsQuery);

  return (
    <section aria-labelledby="cars" aria-busy={cars.isPending}>
      <Group justify="space-between" align="baseline" mb="md">
        <Title order={2} size="h3" id="cars">
          {t('title')}
        </Title>
        {cars.data !== undefined && <Text c="dimmed">{t('count', { count: cars.data.totalItems })}</Text>}
      </Group>
      {cars.isError && <ProblemAlert error={cars.error} onRetry={() => void cars.refetch()} />}
      {cars.data?.items.length === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      <Makes makes={cars.data?.facets?.manufacturers ?? []} />
      <ul className={classes.cars}>
        {cars.isPending &&
          Array.from({ length: 6 }, (_, card) => (
            <li key={card} aria-hidden>
              <Skeleton height={290} radius="lg" />
            </li>
          ))}
        {cars.data?.items.map((car) => (
          <li key={car.vin}>
            <CarCard car={car} />
          </li>
        ))}
      </ul>
      {cars.data !== undefined && cars.data.totalItems > cars.data.items.length && (
        <Group justify="center" mt="lg">
          <LinkButton to="/cars" size="md" variant="default">
            {t('all', { count: cars.data.totalItems })}
          </LinkButton>
        </Group>
      )}
    </section>
  );
}
