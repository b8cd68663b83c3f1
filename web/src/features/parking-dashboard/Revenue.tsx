import { lazy } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ChartCard } from '@/shared/charts/ChartCard';
import type { Cell } from '@/shared/csv/csv';
import { useAmounts } from '@/shared/i18n/amounts';
import { site } from '@/shared/site/site';
import { dayOf } from '@/shared/time/local';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import type { DayFigures } from './api/dashboard';
import type { Span } from './dashboard-search';
import { type Earned, earnedIn, fileLines, grainOf, mainCurrency, unitsOf } from './figures';

const BarsChart = lazy(() => import('@/shared/charts/BarsChart'));

/** What the stays that began on a day brought; of many days, those of a week or a month together. */
export function Revenue({ days, span }: { days: readonly DayFigures[]; span: Span }) {
  const t = useTranslations('parkingFigures.revenue');
  const words = useTranslations('parkingFigures');
  const format = useFormatter();
  const amounts = useAmounts();
  const grain = grainOf(span);
  const earned = earnedIn(span, days);
  const currency = mainCurrency(earned) ?? site().currency;
  const label = ({ begin }: Earned) =>
    format.dateTime(
      dayOf(begin),
      grain === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' },
    );
  const columns: readonly Column<Earned>[] = [
    { key: 'begin', header: t(grain), cell: label, short: true },
    { key: 'stays', header: t('stays'), cell: ({ stays }) => format.number(stays), numeric: true },
    { key: 'revenue', header: t('revenue'), cell: ({ revenue }) => amounts.sums(revenue), numeric: true },
  ];
  const file: (readonly Cell[])[] = [
    [t('day'), t('stays'), t('revenue'), t('currency')],
    ...days.flatMap(({ day, stays, revenue }) => fileLines(day, stays, revenue)),
  ];
  return (
    <ChartCard
      title={t(`by.${grain}`)}
      note={t('note')}
      fold={words('asTable')}
      tools={<ExportButton name="parking-revenue" rows={() => Promise.resolve(file)} />}
      chart={
        <BarsChart
          title={t('chart')}
          upright
          series={[{ name: 'revenue', label: t('revenue'), color: 'brand.6' }]}
          bars={earned.map((one) => ({ label: label(one), revenue: unitsOf(one.revenue, currency) }))}
          amount={(value) =>
            format.number(value, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 })
          }
        />
      }
    >
      <DataTable
        label={t(`by.${grain}`)}
        columns={columns}
        rows={[...earned].reverse()}
        rowKey={({ begin }) => begin}
      />
    </ChartCard>
  );
}
