import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { type Level, levelsQuery } from '@/shared/parking/sites';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { TableLine } from '@/shared/ui/TableLine';
import { addLevel, changeLevel, levelQuery, removeLevel } from './api/sites';
import { Opened } from './Opened';
import { Removal } from './Removal';

/** The floors of a site, or other parts with a plan of their own. */
export function Levels({ siteId }: { siteId: number }) {
  const t = useTranslations('parkingManage.levels');
  const format = useFormatter();
  const queryClient = useQueryClient();
  const levels = useQuery(levelsQuery(siteId));
  const [edited, setEdited] = useState<{ level?: Level }>();
  const close = () => setEdited(undefined);
  const columns = useMemo(
    (): Column<Level>[] => [
      { key: 'name', header: t('name'), cell: ({ name }) => <strong>{name}</strong> },
      { key: 'storey', header: t('storey'), numeric: true, cell: ({ storey }) => format.number(storey) },
      {
        key: 'actions',
        header: t('actions'),
        action: true,
        cell: (level) => (
          <Group gap="xs" justify="flex-end">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('changeOne', { name: level.name })}
              onClick={() => setEdited({ level })}
            >
              {t('change')}
            </Button>
            <Removal
              compact
              label={t('removeOne', { name: level.name })}
              question={t('removeQuestion', { name: level.name })}
              remove={() => removeLevel(siteId, level.id)}
              onRemoved={() => queryClient.invalidateQueries(levelsQuery(siteId))}
            />
          </Group>
        ),
      },
    ],
    [t, format, queryClient, siteId],
  );
  return (
    <Stack>
      {levels.isError && <ProblemAlert error={levels.error} onRetry={() => void levels.refetch()} />}
      <TableLine>
        <Button onClick={() => setEdited({})}>{t('add')}</Button>
      </TableLine>
      {levels.data?.length === 0 && <EmptyState text={t('none')} />}
      {!levels.isError && levels.data?.length !== 0 && (
        <DataTable label={t('title')} columns={columns} rows={levels.data} rowKey={({ id }) => id} />
      )}
      <Dialog
        opened={edited !== undefined}
        onClose={close}
        title={edited?.level === undefined ? t('add') : t('changeOne', { name: edited.level.name })}
      >
        {edited !== undefined &&
          (edited.level === undefined ? (
            <LevelForm siteId={siteId} onDone={close} />
          ) : (
            <EditLevel siteId={siteId} id={edited.level.id} onDone={close} />
          ))}
      </Dialog>
    </Stack>
  );
}

function EditLevel({ siteId, id, onDone }: { siteId: number; id: number; onDone: () => void }) {
  return (
    <Opened read={useQuery(levelQuery(siteId, id))}>
      {(level) => <LevelForm siteId={siteId} level={level} onDone={onDone} />}
    </Opened>
  );
}

interface Values {
  name: string;
  storey: number | string;
}

const LOWEST = -50;
const HIGHEST = 200;
const valuesOf = (level: Level | undefined): Values => ({ name: level?.name ?? '', storey: level?.storey ?? 0 });

function LevelForm({
  siteId,
  level: newest,
  onDone,
}: {
  siteId: number;
  level?: Versioned<Level>;
  onDone: () => void;
}) {
  const t = useTranslations('parkingManage.levels');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [level, again] = useOpened(newest, ({ value }) => levelQuery(siteId, value.id));
  const form = useForm<Values>({
    initialValues: valuesOf(level?.value),
    validate: {
      name: (name) => (name.trim() === '' ? t('nameMissing') : null),
      storey: (storey) => (storey === '' ? t('storeyMissing') : null),
    },
  });
  const saving = useSaving({
    form,
    pointers: { '/name': 'name', '/storey': 'storey' },
    save: ({ name, storey }) => {
      const body = { name: name.trim(), storey: Number(storey) };
      return level === undefined
        ? addLevel(siteId, body, keyFor(body))
        : changeLevel(siteId, level.value.id, level.etag, body);
    },
    onSaved: async () => {
      await queryClient.invalidateQueries(levelsQuery(siteId));
      onDone();
      void notify({ message: t('saved') });
    },
    again: async () => valuesOf((await again())?.value),
  });
  return (
    <SaveForm saving={saving} onCancel={onDone}>
      <TextInput required data-autofocus label={t('name')} maxLength={100} {...form.getInputProps('name')} />
      <NumberInput
        required
        label={t('storey')}
        description={t('storeyHelp')}
        allowDecimal={false}
        min={LOWEST}
        max={HIGHEST}
        {...form.getInputProps('storey')}
      />
    </SaveForm>
  );
}
