import { Button, CloseButton, Skeleton, Stack, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Facets } from './api/cars';
import { type CarSearch, type ChoiceField, choices, toggled } from './car-search';
import { ChoiceFilter } from './ChoiceFilter';
import classes from './Filters.module.css';
import { MileageFilter } from './MileageFilter';
import { PriceFilter } from './PriceFilter';
import { YearFilter } from './YearFilter';

/** The id that the button to open them on a phone names. */
export const FILTERS = 'filters';

interface Props {
  search: CarSearch;
  /** Unknown until the first answer. */
  facets: Facets | undefined;
  total: number | undefined;
  onChange: (search: CarSearch) => void;
}

/** Beside the cars where there is room, else in front of them. */
export function Filters({ search, facets, total, onChange }: Props) {
  const t = useTranslations('cars.filters');
  const choice = (field: ChoiceField, offered: Facets['models']) => (
    <ChoiceFilter
      field={field}
      offered={offered}
      chosen={choices(search, field)}
      onToggle={(value) => onChange(toggled(search, field, value))}
    />
  );

  return (
    <aside id={FILTERS} popover="auto" className={classes.filters} aria-label={t('title')}>
      <div className={classes.head}>
        <Title order={2} size="h4">
          {t('title')}
        </Title>
        <CloseButton size="lg" aria-label={t('close')} popoverTarget={FILTERS} popoverTargetAction="hide" />
      </div>
      {facets === undefined ? (
        <FiltersToCome />
      ) : (
        <div className={classes.groups}>
          {choice('make', facets.manufacturers)}
          {search.make !== undefined && choice('model', facets.models)}
          <PriceFilter search={search} ranges={facets.prices} onChange={onChange} />
          <YearFilter search={search} offered={facets.modelYears} onChange={onChange} />
          <MileageFilter search={search} ranges={facets.mileages} onChange={onChange} />
          {choice('fuel', facets.fuels)}
          {choice('color', facets.colors)}
          {choice('condition', facets.conditions)}
        </div>
      )}
      <div className={classes.foot}>
        <Button fullWidth size="md" popoverTarget={FILTERS} popoverTargetAction="hide">
          {t('show', { count: total ?? 0 })}
        </Button>
      </div>
    </aside>
  );
}

function FiltersToCome() {
  return (
    <Stack aria-hidden gap="lg">
      {[220, 180, 90, 90].map((height, group) => (
        <Skeleton key={group} height={height} radius="md" />
      ))}
    </Stack>
  );
}
