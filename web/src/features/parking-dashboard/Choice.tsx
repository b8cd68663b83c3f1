import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { operatorsQuery } from '@/shared/parking/operators';
import { SiteLookup } from '@/shared/parking/SiteLookup';
import { PeriodFields } from '@/shared/ui/PeriodFields';
import { type DashboardSearch, MOST_DAYS, presetOf, presets, type Span } from './dashboard-search';
import classes from './dashboard.module.css';

interface Props {
  search: DashboardSearch;
  span: Span;
  wrong: 'backwards' | 'long' | undefined;
  onChange: (search: { [Key in keyof DashboardSearch]?: DashboardSearch[Key] | 'month' | undefined }) => void;
}

/** Which days, and which sites. */
export function Choice({ search, span, wrong, onChange }: Props) {
  const t = useTranslations('parkingFigures');
  const operators = useQuery(operatorsQuery);
  const { site, operator } = search;
  const of = { site, operator };
  return (
    <div role="search" className={`${classes.choice ?? ''} no-print`}>
      <Group gap="xs" role="group" aria-label={t('periods.label')}>
        {presets.map((name) => {
          const chosen = presetOf(search) === name;
          return (
            <Button
              key={name}
              size="compact-md"
              variant={chosen ? 'light' : 'subtle'}
              aria-pressed={chosen}
              onClick={() => onChange({ ...of, period: name })}
            >
              {t(`periods.${name}`)}
            </Button>
          );
        })}
      </Group>
      <div className={classes.fields}>
        <PeriodFields value={span} onChange={({ from, to }) => onChange({ ...of, from, to })} />
        <SiteLookup
          label={t('site')}
          placeholder={t('anySite')}
          value={site}
          onChange={(next) => onChange({ ...search, site: next, operator: undefined })}
        />
        <NativeSelect
          label={t('operator')}
          value={operator ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...search, operator: Number(value), site: undefined })}
          data={[
            { value: '', label: t('anyOperator') },
            ...(operators.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      </div>
      {wrong !== undefined && (
        <Text role="alert" size="sm" className={classes.wrong ?? ''}>
          {t(`wrong.${wrong}`, { most: MOST_DAYS })}
        </Text>
      )}
    </div>
  );
}
