import { Button, NativeSelect, Text } from '@mantine/core';
import { IconCurrentLocation } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { oneOf, siteKinds, spaceKinds } from '@/shared/parking/spaces';
import { WordsForm } from '@/shared/ui/WordsForm';
import { changed, type ParkingSearch, USUAL_RADIUS, withArea, withWords } from './parking-search';
import classes from './ParkingPage.module.css';
import { StayFields } from './StayFields';
import { useNearMe } from './useNearMe';

interface Props {
  search: ParkingSearch;
  onSearch: (search: ParkingSearch) => void;
  /** Whether the time that is said ends before it begins. */
  wrong: boolean;
}

/** Where to park, and what is needed there. */
export function SearchForm({ search, onSearch, wrong }: Props) {
  const t = useTranslations('parking.search');
  const words = useTranslations('parking');
  const { finding, ask } = useNearMe((middle) => onSearch(withArea(search, { middle, radius: USUAL_RADIUS })));
  return (
    <div className={classes.form}>
      <WordsForm
        label={t('where')}
        placeholder={t('placeholder')}
        value={search.q === undefined ? undefined : String(search.q)}
        onSearch={(q) => onSearch(withWords(search, q))}
      >
        <Button
          variant="default"
          leftSection={<IconCurrentLocation size={18} aria-hidden />}
          loading={finding === 'asking'}
          onClick={ask}
        >
          {t('nearMe')}
        </Button>
      </WordsForm>
      <div role="status">
        {(finding === 'refused' || finding === 'failed') && (
          <Text size="sm" c="var(--mantine-color-error)">
            {t(finding)}
          </Text>
        )}
      </div>
      <div className={classes.choices}>
        <StayFields search={search} onSearch={onSearch} wrong={wrong} />
        <NativeSelect
          label={t('space')}
          value={search.space ?? ''}
          onChange={({ currentTarget }) => onSearch(changed(search, { space: oneOf(spaceKinds, currentTarget.value) }))}
          data={[
            { value: '', label: t('anySpace') },
            ...spaceKinds.map((value) => ({ value, label: words(`space.${value}`) })),
          ]}
        />
        <NativeSelect
          label={t('kind')}
          value={search.kind ?? ''}
          onChange={({ currentTarget }) => onSearch(changed(search, { kind: oneOf(siteKinds, currentTarget.value) }))}
          data={[
            { value: '', label: t('anyKind') },
            ...siteKinds.map((value) => ({ value, label: words(`kinds.${value}`) })),
          ]}
        />
      </div>
    </div>
  );
}
