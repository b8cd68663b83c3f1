import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SiteLookup } from '@/shared/parking/SiteLookup';
import { PeriodFields } from '@/shared/ui/PeriodFields';
import { TextFilter } from '@/shared/ui/TextFilter';
import { type HistorySearch, stayKinds, stayStates } from './history-search';
import classes from './history.module.css';

interface Props {
  search: HistorySearch;
  onChange: (search: Record<string, unknown>) => void;
}

/** Where, which, and when. */
export function StayFilters({ search, onChange }: Props) {
  const t = useTranslations('parkingHistory');
  const states = useTranslations('parking.stay.states');
  const { site, space, kind = '', state = '' } = search;
  return (
    <div className={`${classes.filters ?? ''} no-print`} role="group" aria-label={t('filters')}>
      <SiteLookup
        label={t('site')}
        placeholder={t('anySite')}
        value={site}
        onChange={(next) => onChange({ ...search, site: next, space: undefined })}
      />
      <TextFilter
        label={t('space')}
        placeholder={t(site === undefined ? 'siteFirst' : 'anySpace')}
        disabled={site === undefined}
        value={space === undefined ? '' : String(space)}
        onChange={(next) => onChange({ ...search, space: next })}
      />
      <NativeSelect
        label={t('kind')}
        value={kind}
        onChange={({ currentTarget }) => onChange({ ...search, kind: currentTarget.value })}
        data={[
          { value: '', label: t('anyKind') },
          ...stayKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('state')}
        value={state}
        onChange={({ currentTarget }) => onChange({ ...search, state: currentTarget.value })}
        data={[{ value: '', label: t('anyState') }, ...stayStates.map((value) => ({ value, label: states(value) }))]}
      />
      <PeriodFields value={search} onChange={(period) => onChange({ ...search, ...period })} />
    </div>
  );
}
