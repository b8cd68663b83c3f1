import { Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Fact, Facts } from '@/shared/ui/Facts';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { TableLine } from '@/shared/ui/TableLine';
import type { ImportReport } from './api/sites';

type Remark = ImportReport['remarks'][number];

const counts = ['rows', 'added', 'updated', 'unchanged', 'rejected', 'withoutPosition', 'withoutCapacity'] as const;

/** What became of a list: how many rows were taken, and what there is to say about the others. */
export function ImportOutcome({ report, file }: { report: ImportReport; file: string }) {
  const t = useTranslations('parkingManage.import');
  const format = useFormatter();
  const { remarks, ignoredColumns } = report;
  const columns = useMemo(
    (): Column<Remark>[] => [
      { key: 'line', header: t('line'), cell: ({ line }) => t('lineNumber', { line }) },
      {
        key: 'outcome',
        header: t('outcome'),
        cell: ({ rejected }) => (
          <StatusBadge tone={rejected ? 'bad' : 'waiting'}>{t(rejected ? 'notTaken' : 'taken')}</StatusBadge>
        ),
      },
      { key: 'site', header: t('site'), cell: ({ externalId }) => externalId },
      { key: 'field', header: t('field'), cell: ({ field }) => field },
      { key: 'detail', header: t('why'), cell: ({ detail }) => detail },
    ],
    [t],
  );
  return (
    <section aria-labelledby="outcome">
      <Stack>
        <Title order={3} size="h5" id="outcome" role="status">
          {t('done', { name: file })}
        </Title>
        <Facts>
          {counts.map((key) => (
            <Fact key={key} term={t(`counts.${key}`)}>
              <Text component="span" size="lg" fw={700}>
                {format.number(report[key])}
              </Text>
            </Fact>
          ))}
        </Facts>
        {ignoredColumns.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('ignored', { columns: format.list(ignoredColumns, { type: 'unit' }) })}
          </Text>
        )}
        {remarks.length > 0 && (
          <>
            <TableLine count={t('remarks', { count: remarks.length })}>
              <ExportButton
                name="remarks"
                rows={() =>
                  Promise.resolve([
                    [t('line'), t('outcome'), t('site'), t('field'), t('why')],
                    ...remarks.map(({ line, rejected, externalId, field, detail }) => [
                      line,
                      t(rejected ? 'notTaken' : 'taken'),
                      externalId,
                      field,
                      detail,
                    ]),
                  ])
                }
              />
            </TableLine>
            <DataTable
              label={t('remarksTitle')}
              columns={columns}
              rows={remarks}
              rowKey={({ line, code, field = '' }) => `${line} ${code} ${field}`}
            />
          </>
        )}
      </Stack>
    </section>
  );
}
