import { useFormatter, useTranslations } from 'use-intl';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { TextLink } from '@/shared/ui/LinkButton';
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge';
import type { StockImport } from '../api/imports';

const tones: Record<StockImport['status'], Tone> = {
  QUEUED: 'planned',
  RUNNING: 'open',
  COMPLETED: 'good',
  FAILED: 'bad',
  INTERRUPTED: 'bad',
};

export function ImportStatus({ status }: { status: StockImport['status'] }) {
  const t = useTranslations('stock.imports.status');
  return <StatusBadge tone={tones[status]}>{t(status)}</StatusBadge>;
}

interface Props {
  imports: readonly StockImport[] | undefined;
  busy: boolean;
}

/** Feeds that were taken over before, the newest first. */
export function ImportsTable({ imports, busy }: Props) {
  const t = useTranslations('stock.imports');
  const format = useFormatter();
  const counts = (['rows', 'accepted', 'updated', 'unchanged', 'rejected'] as const).map(
    (key): Column<StockImport> => ({
      key,
      header: t(key),
      cell: (one) => format.number(one[key]),
      numeric: true,
    }),
  );
  const columns: readonly Column<StockImport>[] = [
    {
      key: 'receivedAt',
      header: t('received'),
      cell: ({ id, receivedAt }) => (
        <TextLink to="/stock/import/$id" params={{ id: String(id) }}>
          {format.dateTime(new Date(receivedAt), 'moment')}
        </TextLink>
      ),
    },
    { key: 'status', header: t('state'), cell: ({ status }) => <ImportStatus status={status} /> },
    ...counts,
  ];
  return <DataTable label={t('earlier')} columns={columns} rows={imports} rowKey={({ id }) => id} busy={busy} />;
}
