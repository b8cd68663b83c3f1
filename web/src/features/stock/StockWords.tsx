import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { WordsForm } from '@/shared/ui/WordsForm';
import { filtersSet, type StockSearch } from './stock-search';

interface Props {
  search: StockSearch;
  filtering: boolean;
  onFiltering: (filtering: boolean) => void;
  /** Somebody is about to open the filters. */
  onLikely: () => unknown;
  onChange: (search: StockSearch) => void;
}

/** Words to search for, and the way to the filters. */
export function StockWords({ search, filtering, onFiltering, onLikely, onChange }: Props) {
  const t = useTranslations('stock');
  const set = filtersSet(search);
  return (
    <WordsForm
      label={t('search')}
      placeholder={t('searchHelp')}
      value={search.q}
      onSearch={(q) => onChange({ ...search, q, page: undefined })}
    >
      <Button
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        aria-expanded={filtering}
        onPointerEnter={onLikely}
        onFocus={onLikely}
        onClick={() => onFiltering(!filtering)}
      >
        {set === 0 ? t('filters.title') : t('filters.set', { count: set })}
      </Button>
    </WordsForm>
  );
}
