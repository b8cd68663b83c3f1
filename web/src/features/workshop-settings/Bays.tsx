import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportButton } from '@/shared/ui/ExportButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type Bay, bayQuery, baysQuery } from './api/settings';
import { BayForm } from './BayForm';

export function Bays() {
  const t = useTranslations('crew.settings.bays');
  const list = useQuery(baysQuery);
  const [edited, setEdited] = useState<{ bay?: Bay }>();
  const close = () => setEdited(undefined);
  const columns: readonly Column<Bay>[] = [
    { key: 'name', header: t('name'), cell: ({ name }) => <strong>{name}</strong> },
    { key: 'kinds', header: t('kinds'), cell: ({ kinds }) => (kinds.length === 0 ? t('noKinds') : kinds.join(', ')) },
    {
      key: 'state',
      header: t('state'),
      cell: ({ active }) => (
        <StatusBadge tone={active ? 'good' : 'planned'}>{t(active ? 'active' : 'inactive')}</StatusBadge>
      ),
    },
    {
      key: 'edit',
      header: t('edit'),
      action: true,
      cell: (bay) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('editOf', { name: bay.name })}
          onClick={() => setEdited({ bay })}
        >
          {t('edit')}
        </Button>
      ),
    },
  ];
  return (
    <>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && <EmptyState text={t('none')} />}
      {!list.isError && list.data?.length !== 0 && (
        <DataTable label={t('title')} columns={columns} rows={list.data} rowKey={({ id }) => id} />
      )}
      <Group justify="space-between">
        <ExportButton
          name="bays"
          rows={() =>
            Promise.resolve([
              [t('name'), t('kinds'), t('state')],
              ...(list.data ?? []).map(({ name, kinds, active }) => [
                name,
                kinds.join(' '),
                t(active ? 'active' : 'inactive'),
              ]),
            ])
          }
        />
        <Button onClick={() => setEdited({})}>{t('add')}</Button>
      </Group>
      <Dialog
        opened={edited !== undefined}
        onClose={close}
        title={edited?.bay === undefined ? t('add') : t('editOf', { name: edited.bay.name })}
      >
        {edited !== undefined &&
          (edited.bay === undefined ? <BayForm onDone={close} /> : <EditBay id={edited.bay.id} onDone={close} />)}
      </Dialog>
    </>
  );
}

function EditBay({ id, onDone }: { id: number; onDone: () => void }) {
  const bay = useQuery(bayQuery(id));
  if (bay.isError) return <ProblemAlert error={bay.error} onRetry={() => void bay.refetch()} />;
  if (bay.data === undefined) return <SkeletonList rows={3} height={48} />;
  return <BayForm bay={bay.data} onDone={onDone} />;
}
