import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { activeFilters, type CarSearch } from './car-search';
import classes from './ActiveFilters.module.css';
import { useFilterWords } from './useFilterWords';

interface Props {
  search: CarSearch;
  onChange: (search: CarSearch) => void;
}

/** What the search asks for; each can be taken away. */
export function ActiveFilters({ search, onChange }: Props) {
  const t = useTranslations('cars.filters');
  const words = useFilterWords();
  const active = activeFilters(search);
  if (active.length === 0) return null;
  const without: CarSearch = search.sort === undefined ? {} : { sort: search.sort };
  return (
    <ul className={classes.chips} aria-label={t('active')}>
      {active.map((filter) => {
        const text = words.filter(filter, search);
        return (
          <li key={`${filter.field} ${filter.value ?? ''}`}>
            <button
              type="button"
              className={classes.chip}
              aria-label={t('remove', { filter: text })}
              onClick={() => onChange(filter.without)}
            >
              {text}
              <IconX size={14} aria-hidden />
            </button>
          </li>
        );
      })}
      <li>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(without)}>
          {t('removeAll')}
        </Button>
      </li>
    </ul>
  );
}
