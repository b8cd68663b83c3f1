import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ChartCard } from '@/shared/charts/ChartCard';
import { useAmounts } from '@/shared/i18n/amounts';
import { site } from '@/shared/site/site';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportLink } from '@/shared/ui/ExportButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { exportAddress, type Figure, type ReportBy, reportQuery } from './api/report';
import { barsOf, mainCurrency } from './figures';
import classes from './figures.module.css';
import type { Period } from './period';

// What draws is several times as large as the page around it.
const BarsChart = lazy(() => import('@/shared/charts/BarsChart'));

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
    { key: 'key', header: t(`keys.${by}`), cell: label, short: by === 'MONTH' },
    { key: 'sales', header: t('sales'), cell: ({ sales }) => format.number(sales), numeric: true },
    { key: 'total', header: t('revenue'), cell: ({ total }) => amounts.money(total), numeric: true },
    { key: 'gross', header: t('gross'), cell: (figure) => <Gross figure={figure} />, numeric: true },
  ];
  const figures = report.data?.figures;
  const currency = mainCurrency(figures ?? []) ?? site().currency;
  const bars = barsOf(by, figures ?? []).map((bar) => ({ ...bar, label: label(bar) }));
  const series = [
    { name: 'revenue', label: t('revenue'), color: 'brand.6' },
    ...(bars.some(({ gross }) => gross !== undefined) ? [{ name: 'gross', label: t('gross'), color: 'orange.6' }] : []),
  ];
  return (
    <ChartCard
      title={t(by)}
      tools={<ExportLink href={exportAddress(by, period)} />}
      busy={report.isPlaceholderData}
      className={by === 'MAKE' ? classes.makes : undefined}
      instead={report.isError && <ProblemAlert error={report.error} onRetry={() => void report.refetch()} />}
      chart={
        figures !== undefined && (
          <BarsChart
            title={t('chart', { title: t(by) })}
            series={series}
            upright={by === 'MONTH'}
            bars={bars}
            amount={(value) =>
              format.number(value, {
                style: 'currency',
                currency,
                notation: 'compact',
                maximumFractionDigits: 1,
              })
            }
          />
        )
      }
    >
      <DataTable
        label={t(by)}
        columns={columns}
        rows={figures === undefined || by !== 'MONTH' ? figures : [...figures].reverse()}
        rowKey={({ key, total }) => `${key} ${total.currency}`}
      />
    </ChartCard>
  );
}

/** What was earned where the cost is known, and of how many cars it is not: an unknown cost is no gain. */
function Gross({ figure: { gross, salesWithoutCost } }: { figure: Figure }) {
  const t = useTranslations('sales.figures');
  const amounts = useAmounts();
  return (
    <div>
      {gross === undefined ? '–' : amounts.money(gross)}
      {salesWithoutCost > 0 && (
        <Text size="xs" c="dimmed" className={classes.note ?? ''}>
          {t('withoutCost', { count: salesWithoutCost })}
        </Text>
      )}
    </div>
  );
}
