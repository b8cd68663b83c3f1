import { Button, Group, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './StockPage.module.css';
import { filtersSet, type StockSearch } from './stock-search';

interface Props {
  search: StockSearch;
  filtering: boolean;
  onFiltering: (filtering: boolean) => void;
  onChange: (search: StockSearch) => void;
}

/** Words to search for, and the way to the filters. */
export function StockWords({ search, filtering, onFiltering, onChange }: Props) {
  const t = useTranslations('stock');
  const set = filtersSet(search);
  return (
    <form
      role="search"
      className={classes.words}
      onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get('q');
        onChange({ ...search, q: typeof words === 'string' ? words : undefined, page: undefined });
      }}
    >
      <TextInput
        className={classes.field ?? ''}
        key={search.q ?? ''}
        name="q"
        type="search"
        aria-label={t('search')}
        placeholder={t('searchHelp')}
        defaultValue={search.q ?? ''}
        maxLength={200}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Group gap="xs" wrap="nowrap">
        <Button type="submit">{t('find')}</Button>
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
          aria-expanded={filtering}
          onClick={() => onFiltering(!filtering)}
        >
          {set === 0 ? t('filters.title') : t('filters.set', { count: set })}
        </Button>
      </Group>
    </form>
  );
}
