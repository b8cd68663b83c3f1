import { lazy } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ChartCard } from '@/shared/charts/ChartCard';
import { useMinutes } from '@/shared/parking/useMinutes';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { TextLink } from '@/shared/ui/LinkButton';
import type { Figures, Summary } from './api/summary';
import { drawnCurrency, everyMonth, valueOf } from './summary';
import { useSpent } from './useSpent';

// What draws is several times as large as the page around it.
const BarsChart = lazy(() => import('@/shared/charts/BarsChart'));

const MOST_BARS = 12;

/** Month by month. */
export function MonthsCard({ year, summary }: { year: number; summary: Summary }) {
  const t = useTranslations('parkingSummary');
  const format = useFormatter();
  const drawn = useDrawn(summary);
  const columns = useFigureColumns();
  const months = everyMonth(year, summary);
  const label = (month: string, width: 'short' | 'long') =>
    format.dateTime(new Date(`${month}-15T12:00:00Z`), { month: width });
  return (
    <ChartCard
      title={t('byMonth')}
      tools={null}
      chart={
        <BarsChart
          title={t('chartByMonth')}
          upright
          series={drawn.series}
          amount={drawn.amount}
          bars={months.map(({ month, figures }) => ({ label: label(month, 'short'), value: drawn.value(figures) }))}
        />
      }
    >
      <DataTable
        label={t('byMonth')}
        columns={[
          { key: 'month', header: t('month'), cell: ({ month }: Summary['months'][number]) => label(month, 'long') },
          ...columns,
        ]}
        rows={months.filter(({ figures }) => figures.stays > 0)}
        rowKey={({ month }) => month}
      />
    </ChartCard>
  );
}

/** Site by site, the one with the most stays first. */
export function SitesCard({ summary }: { summary: Summary }) {
  const t = useTranslations('parkingSummary');
  const drawn = useDrawn(summary);
  const columns = useFigureColumns();
  const { sites } = summary;
  return (
    <ChartCard
      title={t('bySite')}
      tools={null}
      chart={
        <BarsChart
          title={t('chartBySite')}
          upright={false}
          series={drawn.series}
          amount={drawn.amount}
          bars={sites.slice(0, MOST_BARS).map(({ name, figures }) => ({ label: name, value: drawn.value(figures) }))}
        />
      }
    >
      <DataTable
        label={t('bySite')}
        columns={[
          {
            key: 'site',
            header: t('site'),
            cell: ({ id, name }: Summary['sites'][number]) => (
              <TextLink to="/parking/sites/$siteId" params={{ siteId: String(id) }}>
                {name}
              </TextLink>
            ),
          },
          ...columns,
        ]}
        rows={sites}
        rowKey={({ id }) => id}
      />
    </ChartCard>
  );
}

function useDrawn(summary: Summary) {
  const t = useTranslations('parkingSummary');
  const time = useTranslations('parking.price');
  const format = useFormatter();
  const currency = drawnCurrency(summary);
  return {
    series: [{ name: 'value', label: t(currency === undefined ? 'time' : 'spent'), color: 'brand.6' }],
    value: (figures: Figures) => valueOf(figures, currency),
    amount: (value: number) =>
      currency === undefined
        ? time('hours', { hours: Math.round(value * 10) / 10 })
        : format.number(value, { style: 'currency', currency, maximumFractionDigits: value % 1 === 0 ? 0 : 2 }),
  };
}

function useFigureColumns<Row extends { figures: Figures }>(): Column<Row>[] {
  const t = useTranslations('parkingSummary');
  const format = useFormatter();
  const minutesOf = useMinutes();
  const spent = useSpent();
  return [
    { key: 'stays', header: t('stays'), cell: ({ figures }) => format.number(figures.stays), numeric: true },
    { key: 'time', header: t('time'), cell: ({ figures }) => minutesOf(figures.minutes), numeric: true },
    { key: 'spent', header: t('spent'), cell: ({ figures }) => spent(figures), numeric: true },
  ];
}
