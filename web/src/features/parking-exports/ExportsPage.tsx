import { Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { runsParking } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { notify } from '@/shared/ui/notices';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { exportsQuery, type StayExport } from './api/exports';
import { AskedFor } from './AskedFor';
import { ExportActions } from './ExportActions';
import { ExportBadge, ExportProgress } from './ExportState';
import classes from './exports.module.css';
import { sizeOf } from './progress';

/** Files of stays that somebody asked for. */
export default function ExportsPage() {
  return (
    <Gate lets={runsParking}>
      <Exports />
    </Gate>
  );
}

function Exports() {
  const t = useTranslations('parkingHistory.exports');
  const exports = useQuery(exportsQuery);
  const columns = useColumns();
  const toStays = (
    <LinkButton to="/parking/stays/search" search={{}} variant="default">
      {t('toStays')}
    </LinkButton>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={toStays}>
      {exports.isError ? (
        <ProblemAlert error={exports.error} onRetry={() => void exports.refetch()} />
      ) : exports.data?.length === 0 ? (
        <EmptyState title={t('none')} text={t('noneText')} />
      ) : (
        <DataTable label={t('title')} columns={columns} rows={exports.data} rowKey={({ id }) => id} />
      )}
    </Page>
  );
}

function useColumns(): Column<StayExport>[] {
  const t = useTranslations('parkingHistory.exports');
  const format = useFormatter();
  const queryClient = useQueryClient();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('file'),
        cell: ({ id, name, filter }) => (
          <div className={classes.file}>
            <TextLink fw={600} to="/parking/exports/$id" params={{ id: String(id) }}>
              {name}
            </TextLink>
            <Text size="xs" c="dimmed">
              <AskedFor filter={filter} />
            </Text>
          </div>
        ),
      },
      {
        key: 'state',
        header: t('state'),
        cell: (one) => (
          <div className={classes.state}>
            <ExportBadge state={one.state} />
            <ExportProgress of={one} />
          </div>
        ),
      },
      {
        key: 'created',
        header: t('created'),
        short: true,
        cell: ({ createdAt }) => format.dateTime(new Date(createdAt), 'moment'),
      },
      { key: 'rows', header: t('rows'), numeric: true, cell: ({ rowsDone }) => format.number(rowsDone) },
      {
        key: 'size',
        header: t('size'),
        numeric: true,
        cell: ({ bytes }) => {
          const { value, unit } = sizeOf(bytes);
          return format.number(value, { style: 'unit', unit });
        },
      },
      {
        key: 'expires',
        header: t('expiresAt'),
        short: true,
        cell: ({ expiresAt }) => format.dateTime(new Date(expiresAt), 'moment'),
      },
      {
        key: 'actions',
        header: t('actions'),
        action: true,
        cell: (one) => (
          <ExportActions
            compact
            of={one}
            onDeleted={async () => {
              await queryClient.invalidateQueries(exportsQuery);
              void notify({ message: t('deleted') });
            }}
          />
        ),
      },
    ],
    [t, format, queryClient],
  );
}
