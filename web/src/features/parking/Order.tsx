import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { areaOf, changed, type ParkingSearch } from './parking-search';

interface Props {
  search: ParkingSearch;
  onSearch: (search: ParkingSearch) => void;
}

/** What comes first on the list. */
export function Order({ search, onSearch }: Props) {
  const t = useTranslations('parkingSearch.order');
  return (
    <NativeSelect
      aria-label={t('label')}
      value={search.sort ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onSearch(changed(search, { sort: value === 'price' ? value : undefined }))
      }
      data={[
        { value: '', label: t(areaOf(search) === undefined ? 'name' : 'nearest') },
        { value: 'price', label: t('price') },
      ]}
    />
  );
}
