import { Button, Group, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { InventoryService } from '@/shared/api/generated';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportLink } from '@/shared/ui/ExportButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { VinText } from '@/shared/ui/VinText';
import { type RemarkKind, remarksQuery } from '../api/imports';

type Remark = InventoryService['RemarkBody'];

/** The rows that were rejected, or should be looked at, and why. */
export function Remarks({ id, kind }: { id: number; kind: RemarkKind }) {
  const t = useTranslations('stock.imports.remarks');
  const format = useFormatter();
  const remarks = useInfiniteQuery(remarksQuery(id, kind));
  const columns: readonly Column<Remark>[] = [
    { key: 'line', header: t('line'), cell: ({ line }) => t('lineNumber', { line: format.number(line) }) },
    { key: 'vin', header: 'VIN', cell: ({ vin }) => vin !== undefined && <VinText vin={vin} /> },
    { key: 'field', header: t('field'), cell: ({ field }) => field },
    { key: 'detail', header: t('why'), cell: ({ detail }) => detail },
  ];
  return (
    <section aria-labelledby={kind}>
      <Group justify="space-between" mb="md">
        <Title order={2} size="h4" id={kind}>
          {t(kind)}
        </Title>
        <ExportLink href={`/api/v1/automobile-imports/${id}/${kind}.csv`}>{t(`${kind}Csv`)}</ExportLink>
      </Group>
      {remarks.isError && <ProblemAlert error={remarks.error} onRetry={() => void remarks.refetch()} />}
      {!remarks.isError && (
        <Stack>
          <DataTable
            label={t(kind)}
            columns={columns}
            rows={remarks.data?.pages.flatMap(({ items }) => items)}
            rowKey={({ line, code, field = '' }) => `${line} ${code} ${field}`}
          />
          {remarks.hasNextPage && (
            <Button variant="default" loading={remarks.isFetchingNextPage} onClick={() => void remarks.fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </Stack>
      )}
    </section>
  );
}
