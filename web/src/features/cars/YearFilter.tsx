import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FacetValue } from './api/cars';
import { type CarSearch, changed } from './car-search';
import choice from './ChoiceFilter.module.css';
import classes from './PriceFilter.module.css';

interface Props {
  search: CarSearch;
  /** The newest first. */
  offered: readonly FacetValue[];
  onChange: (search: CarSearch) => void;
}

export function YearFilter({ search, offered, onChange }: Props) {
  const t = useTranslations('cars.filters');
  const { yearFrom, yearTo } = search;
  const chosen = [yearFrom, yearTo].filter((year) => year !== undefined).map(String);
  const known = new Map(offered.map(({ value, count }) => [value, count]));
  const years = [...new Set([...known.keys(), ...chosen])].sort((one, other) => Number(other) - Number(one));
  if (years.length < 2 && chosen.length === 0) return null;
  const data = [
    { value: '', label: t('year.any') },
    ...years.map((year) => ({ value: year, label: t('counted', { name: year, count: known.get(year) ?? 0 }) })),
  ];
  const year = (value: string) => (value === '' ? undefined : Number(value));

  return (
    <fieldset className={choice.group}>
      <legend className={choice.legend}>{t('year.label')}</legend>
      <div className={classes.ends}>
        <NativeSelect
          label={t('from')}
          value={yearFrom ?? ''}
          onChange={({ currentTarget }) => onChange(changed(search, { yearFrom: year(currentTarget.value) }))}
          data={data}
        />
        <NativeSelect
          label={t('to')}
          value={yearTo ?? ''}
          onChange={({ currentTarget }) => onChange(changed(search, { yearTo: year(currentTarget.value) }))}
          data={data}
        />
      </div>
    </fieldset>
  );
}
