import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Cell } from '@/shared/csv/csv';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportButton } from '@/shared/ui/ExportButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { TableLine } from '@/shared/ui/TableLine';

interface Props<Row> {
  of: 'services' | 'bays';
  list: UseQueryResult<Row[]>;
  columns: readonly Column<Row>[];
  idOf: (row: Row) => string | number;
  nameOf: (row: Row) => string;
  /** Of the file: the names of its columns, and what it says of one. */
  file: [string[], (row: Row) => Cell[]];
  /** The form for one of them, or, without, for a new one. */
  form: (row: Row | undefined, close: () => void) => ReactNode;
}

/** What the workshop has of something, each to be changed, and more to be added. */
export function SettingsList<Row>({ of, list, columns, idOf, nameOf, file: [header, line], form }: Props<Row>) {
  const t = useTranslations(`crew.settings.${of}`);
  const [edited, setEdited] = useState<{ row?: Row }>();
  const close = () => setEdited(undefined);
  const edit: Column<Row> = {
    key: 'edit',
    header: t('edit'),
    action: true,
    cell: (row) => (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('editOf', { name: nameOf(row) })}
        onClick={() => setEdited({ row })}
      >
        {t('edit')}
      </Button>
    ),
  };
  return (
    <>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      <TableLine>
        <ExportButton name={of} rows={() => Promise.resolve([header, ...(list.data ?? []).map(line)])} />
        <Button onClick={() => setEdited({})}>{t('add')}</Button>
      </TableLine>
      {list.data?.length === 0 && <EmptyState text={t('none')} />}
      {!list.isError && list.data?.length !== 0 && (
        <DataTable label={t('title')} columns={[...columns, edit]} rows={list.data} rowKey={idOf} />
      )}
      <Dialog
        opened={edited !== undefined}
        onClose={close}
        title={edited?.row === undefined ? t('add') : t('editOf', { name: nameOf(edited.row) })}
      >
        {edited !== undefined && form(edited.row, close)}
      </Dialog>
    </>
  );
}

/** Waits for what is to be changed, in its version. */
export function Opened<T>({ read, children }: { read: UseQueryResult<T>; children: (known: T) => ReactNode }) {
  if (read.isError) return <ProblemAlert error={read.error} onRetry={() => void read.refetch()} />;
  if (read.data === undefined) return <SkeletonList rows={4} height={48} />;
  return children(read.data);
}
