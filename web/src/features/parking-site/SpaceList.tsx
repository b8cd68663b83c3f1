import { Button, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SpaceKindIcon } from '@/shared/parking/SpaceKindIcon';
import { hasNumber, type Space } from '@/shared/parking/spaces';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import classes from './plan.module.css';
import { stateOf } from './space-state';

interface Props {
  label: string;
  /** Those of a level. */
  spaces: readonly Space[];
  /** Those of all levels, among which one is found. */
  all: readonly Space[];
  taken: ReadonlySet<number> | undefined;
  chosen: number | undefined;
  onChoose: (space: Space | undefined) => void;
}

const AT_A_TIME = 30;

/** What the plan shows, in words; one of many is found by its number, on whichever level it is. */
export function SpaceList({ label, spaces, all, taken, chosen, onChoose }: Props) {
  const t = useTranslations('parking');
  const [shown, setShown] = useState(AT_A_TIME);
  const [wanted, setWanted] = useState('');
  const columns = useMemo(
    (): Column<Space>[] => [
      {
        key: 'number',
        header: t('plan.number'),
        short: true,
        cell: (space) => (
          <Button
            size="compact-sm"
            variant={space.id === chosen ? 'filled' : 'default'}
            aria-label={t('plan.choose', { number: space.number })}
            aria-pressed={space.id === chosen}
            onClick={() => onChoose(space.id === chosen ? undefined : space)}
          >
            {space.number}
          </Button>
        ),
      },
      {
        key: 'kind',
        header: t('plan.kind'),
        cell: ({ kind }) => (
          <span className={classes.kind}>
            <SpaceKindIcon kind={kind} size={16} />
            {t(`space.${kind}`)}
          </span>
        ),
      },
      {
        key: 'state',
        header: t('plan.state'),
        short: true,
        cell: (space) => t(`plan.states.${stateOf(space, taken)}`),
      },
    ],
    [t, taken, chosen, onChoose],
  );
  const found = useMemo(() => (wanted.trim() === '' ? spaces : all.filter(hasNumber(wanted))), [spaces, all, wanted]);
  const rows = useMemo(() => found.slice(0, shown), [found, shown]);
  const more = Math.min(AT_A_TIME, found.length - shown);
  return (
    <>
      {all.length > AT_A_TIME && (
        <TextInput
          type="search"
          label={t('plan.find')}
          value={wanted}
          maxLength={20}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => {
            setWanted(currentTarget.value);
            setShown(AT_A_TIME);
          }}
        />
      )}
      <Text size="sm" role="status">
        {found.length === 0 && t('plan.noneFound')}
      </Text>
      {found.length > 0 && (
        <DataTable
          narrow
          label={wanted.trim() === '' ? label : t('plan.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
      {more > 0 && (
        <Button variant="default" onClick={() => setShown(shown + AT_A_TIME)}>
          {t('plan.more', { count: more })}
        </Button>
      )}
    </>
  );
}
