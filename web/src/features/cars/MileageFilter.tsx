import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FacetRange } from './api/cars';
import { type CarSearch, changed } from './car-search';
import choice from './ChoiceFilter.module.css';
import { limits } from './offer';
import { useFilterWords } from './useFilterWords';

interface Props {
  search: CarSearch;
  ranges: readonly FacetRange[];
  onChange: (search: CarSearch) => void;
}

export function MileageFilter({ search, ranges, onChange }: Props) {
  const t = useTranslations('cars.filters');
  const words = useFilterWords();
  const { mileageTo } = search;
  const offered = limits(ranges);
  const typed = mileageTo !== undefined && offered.every(({ below }) => below !== mileageTo);
  if (offered.length === 0 && !typed) return null;
  return (
    <fieldset className={choice.group}>
      <legend className={choice.legend}>{t('mileage.label')}</legend>
      <NativeSelect
        className={choice.list}
        aria-label={t('mileage.label')}
        value={mileageTo ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(changed(search, { mileageTo: value === '' ? undefined : Number(value) }))
        }
        data={[
          { value: '', label: t('mileage.any') },
          ...(typed ? [{ value: String(mileageTo), label: words.under(mileageTo) }] : []),
          ...offered.map(({ below, count }) => ({
            value: String(below),
            label: t('counted', { name: words.under(below), count }),
          })),
        ]}
      />
    </fieldset>
  );
}
