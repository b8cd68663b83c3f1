import { Group, Paper, Skeleton, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportLink } from '@/shared/ui/ExportButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { exportAddress, type Figure, type ReportBy, reportQuery } from './api/report';
import { barsOf, mainCurrency } from './figures';
import classes from './figures.module.css';
import type { Period } from './period';

// What draws is several times as large as the page around it.
const BarsChart = lazy(() => import('./BarsChart'));

/** One way to add sales up: bars for a glance, and the same numbers as a table. */
export function Report({ by, period }: { by: ReportBy; period: Period }) {
  const t = useTranslations('sales.figures');
  const format = useFormatter();
  const amounts = useAmounts();
  const report = useQuery(reportQuery(by, period));
  const label = ({ key, label: said }: Pick<Figure, 'key' | 'label'>) => {
    if (by === 'MONTH') return format.dateTime(new Date(`${key}-15T12:00:00Z`), { month: 'short', year: 'numeric' });
    return by === 'MAKE' && key === '' ? t('unknownMake') : said;
  };
  const columns: readonly Column<Figure>[] = [
    { key: 'key', header: t(`keys.${by}`), cell: label },
    { key: 'sales', header: t('sales'), cell: ({ sales }) => format.number(sales), numeric: true },
    { key: 'total', header: t('revenue'), cell: ({ total }) => amounts.money(total), numeric: true },
  ];
  const figures = report.data?.figures;
  return (
    <Paper component="section" aria-labelledby={by} withBorder p="xl" radius="lg">
      <Group justify="space-between" mb="md">
        <Title order={2} size="h4" id={by}>
          {t(by)}
        </Title>
        <ExportLink href={exportAddress(by, period)} />
      </Group>
      {report.isError && <ProblemAlert error={report.error} onRetry={() => void report.refetch()} />}
      {!report.isError && (
        <div className={classes.report} aria-busy={report.isPlaceholderData}>
          <Suspense fallback={<Skeleton height={280} />}>
            {figures !== undefined && (
              <BarsChart
                title={t('chart', { title: t(by) })}
                name={t('revenue')}
                currency={mainCurrency(figures)}
                upright={by === 'MONTH'}
                bars={barsOf(by, figures).map((bar) => ({ ...bar, label: label(bar) }))}
              />
            )}
          </Suspense>
          <div className={classes.table}>
            <DataTable
              label={t(by)}
              columns={columns}
              rows={figures === undefined || by !== 'MONTH' ? figures : [...figures].reverse()}
              rowKey={({ key, total }) => `${key} ${total.currency}`}
            />
          </div>
        </div>
      )}
    </Paper>
  );
}
