import { Button, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { InventoryService } from '@/shared/api/generated';
import { CarCard } from '@/shared/ui/CarCard';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { activeFilters, type CarSearch } from './car-search';
import classes from './CarsPage.module.css';
import { CompareToggle } from './CompareToggle';

interface Props {
  cars: UseQueryResult<InventoryService['SearchResponse']>;
  search: CarSearch;
  onChange: (search: CarSearch) => void;
  onPage: (page: number) => void;
}

export function Results({
  cars: { data, isError, error, isPlaceholderData, refetch },
  search,
  onChange,
  onPage,
}: Props) {
  if (isError) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ResultsToCome />;
  if (data.totalItems === 0) return <NoCars search={search} onChange={onChange} />;
  if (data.items.length === 0) return <NoSuchPage onFirst={() => onPage(0)} />;
  return (
    <>
      <ul className={classes.list} aria-busy={isPlaceholderData}>
        {data.items.map((car) => (
          <li key={car.vin}>
            <CarCard car={car} order={2} action={<CompareToggle car={car} />} />
          </li>
        ))}
      </ul>
      <Pager page={search.page ?? 0} pages={data.totalPages} onChange={onPage} />
    </>
  );
}

function ResultsToCome() {
  const t = useTranslations('common');
  return (
    <ul className={classes.list} role="status" aria-label={t('loading')}>
      {Array.from({ length: 9 }, (_, card) => (
        <li key={card}>
          <Skeleton height={290} radius="lg" />
        </li>
      ))}
    </ul>
  );
}

function NoCars({ search, onChange }: Pick<Props, 'search' | 'onChange'>) {
  const t = useTranslations('cars.none');
  if (activeFilters(search).length === 0) return <EmptyState title={t('atAll')} text={t('atAllText')} />;
  return (
    <EmptyState title={t('title')} text={t('text')}>
      <Button onClick={() => onChange({})}>{t('removeFilters')}</Button>
    </EmptyState>
  );
}

/** Cars were sold in the meantime, or the address was mistyped. */
function NoSuchPage({ onFirst }: { onFirst: () => void }) {
  const t = useTranslations('cars.none');
  return (
    <EmptyState title={t('page')} text={t('pageText')}>
      <Button onClick={onFirst}>{t('first')}</Button>
    </EmptyState>
  );
}
