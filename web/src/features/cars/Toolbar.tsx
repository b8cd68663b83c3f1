import { Button, NativeSelect, Text } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { activeFilters, type CarSearch, changed, sorts } from './car-search';
import classes from './CarsPage.module.css';
import { FILTERS } from './Filters';

interface Props {
  search: CarSearch;
  /** Unknown until the first answer. */
  total: number | undefined;
  onChange: (search: CarSearch) => void;
}

/** How many there are, in which order, and on a phone the way to the filters. */
export function Toolbar({ search, total, onChange }: Props) {
  const t = useTranslations('cars');
  const active = activeFilters(search).length;
  return (
    <div className={classes.toolbar}>
      <Text role="status" className={classes.count}>
        {total === undefined ? '\u00a0' : t('count', { count: total })}
      </Text>
      <Button
        variant="default"
        className={classes.openFilters}
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        popoverTarget={FILTERS}
      >
        {t('filters.open', { count: active })}
      </Button>
      <NativeSelect
        className={classes.order}
        aria-label={t('sort.label')}
        value={search.sort ?? 'newest'}
        onChange={({ currentTarget }) =>
          onChange(changed(search, { sort: sorts.find((sort) => sort === currentTarget.value) }))
        }
        data={sorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
      />
    </div>
  );
}
