import { Button, NativeSelect, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { levelsQuery, spacesQuery } from '@/shared/parking/sites';
import { oneOf, type Space, spaceKinds } from '@/shared/parking/spaces';
import { SpaceKindIcon } from '@/shared/parking/SpaceKindIcon';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { FoundList } from '@/shared/ui/FoundList';
import { notify } from '@/shared/ui/notices';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { TextFilter } from '@/shared/ui/TextFilter';
import { addSpaces, removeSpaces, spacesPageQuery } from '../api/spaces';
import classes from '../manage.module.css';
import { type OneSiteSearch, readOneSiteSearch } from '../one-site-search';
import { toRange } from './ranges';
import { RangesForm } from './RangesForm';
import { needsWhatIsThere, toSpaces } from './rows';
import { EditSpace } from './SpaceForm';

interface Props {
  siteId: number;
  search: OneSiteSearch;
  onSearch: (search: OneSiteSearch) => void;
}

const AT_A_TIME = 20;

type Doing = { what: 'add' | 'remove' } | { what: 'change'; space: Space };

/** The spaces of a site: found by level and kind, added and removed by ranges of numbers, changed one by one. */
export function ManagedSpaces({ siteId, search, onSearch }: Props) {
  const t = useTranslations('parkingManage.spaces');
  const kinds = useTranslations('parking.space');
  const plan = useTranslations('parking.plan');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const levels = useQuery(levelsQuery(siteId)).data;
  const { level, kind, number, page = 0 } = search;
  const spaces = useQuery(
    spacesPageQuery(
      siteId,
      {
        page,
        size: AT_A_TIME,
        ...(level !== undefined && { levelId: level }),
        ...(kind !== undefined && { kind }),
      },
      number,
    ),
  );
  const columns = useMemo((): Column<Space>[] => {
    const names = new Map(levels?.map(({ id, name }) => [id, name]));
    return [
      { key: 'number', header: t('number'), cell: ({ number }) => <strong>{number}</strong> },
      {
        key: 'kind',
        header: t('kind'),
        cell: ({ kind: one }) => (
          <span>
            <SpaceKindIcon kind={one} size={16} /> {kinds(one)}
          </span>
        ),
      },
      {
        key: 'level',
        header: t('level'),
        cell: ({ levelId }) => (levelId === undefined ? t('noLevel') : names.get(levelId)),
      },
      {
        key: 'state',
        header: t('state'),
        cell: ({ active }) => (
          <StatusBadge tone={active ? 'good' : 'planned'}>{plan(`states.${active ? 'OPEN' : 'OUT'}`)}</StatusBadge>
        ),
      },
      {
        key: 'change',
        header: t('change'),
        action: true,
        cell: (space) => (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('changeOne', { number: space.number })}
            onClick={() => setDoing({ what: 'change', space })}
          >
            {t('change')}
          </Button>
        ),
      },
    ];
  }, [t, kinds, plan, levels]);
  const done = (what: 'added' | 'removed') => async (count: number) => {
    await queryClient.invalidateQueries({ queryKey: ['parking'] });
    close();
    void notify({ message: t(what, { count }) });
  };
  return (
    <Stack>
      <div className={classes.filters}>
        <TextFilter
          label={plan('find')}
          value={number}
          onChange={(next) => onSearch(readOneSiteSearch({ ...search, number: next, page: undefined }))}
        />
        <NativeSelect
          label={t('level')}
          value={level ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onSearch(readOneSiteSearch({ ...search, level: Number(value), page: undefined }))
          }
          data={[
            { value: '', label: t('anyLevel') },
            ...(levels ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
        <NativeSelect
          label={t('kind')}
          value={kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onSearch(readOneSiteSearch({ ...search, kind: oneOf(spaceKinds, value), page: undefined }))
          }
          data={[{ value: '', label: t('anyKind') }, ...spaceKinds.map((value) => ({ value, label: kinds(value) }))]}
        />
        <Button className={classes.atEnd ?? ''} onClick={() => setDoing({ what: 'add' })}>
          {t('add')}
        </Button>
      </div>
      <FoundList
        list={spaces}
        page={page}
        onPage={(next) => onSearch(readOneSiteSearch({ ...search, page: next }))}
        count={(count) => t('count', { count })}
        empty={{ title: t('none'), text: number === undefined ? t('noneText') : plan('noneFound') }}
        tools={
          <Button variant="default" onClick={() => setDoing({ what: 'remove' })}>
            {t('remove')}
          </Button>
        }
      >
        <DataTable
          label={t('title')}
          columns={columns}
          rows={spaces.data?.items}
          rowKey={({ id }) => id}
          busy={spaces.isPlaceholderData}
        />
      </FoundList>
      <Dialog
        wide={doing?.what !== 'change'}
        opened={doing !== undefined}
        onClose={close}
        title={
          doing === undefined
            ? ''
            : doing.what === 'change'
              ? t('changeOne', { number: doing.space.number })
              : t(`${doing.what}Title`)
        }
      >
        {doing?.what === 'add' && (
          <RangesForm
            siteId={siteId}
            of="add"
            send={async (ranges) => {
              const all = { ...spacesQuery(siteId), staleTime: 0 };
              const there = needsWhatIsThere(ranges) ? await queryClient.query(all) : [];
              const body = toSpaces(ranges, there);
              return (await addSpaces(siteId, body, keyFor(['add', body]))).added;
            }}
            onDone={done('added')}
            onCancel={close}
          />
        )}
        {doing?.what === 'remove' && (
          <RangesForm
            siteId={siteId}
            of="remove"
            send={async (ranges) => {
              const body = ranges.map(toRange);
              return (await removeSpaces(siteId, body, keyFor(['remove', body]))).removed;
            }}
            onDone={done('removed')}
            onCancel={close}
          />
        )}
        {doing?.what === 'change' && <EditSpace siteId={siteId} id={doing.space.id} onDone={close} />}
      </Dialog>
    </Stack>
  );
}
