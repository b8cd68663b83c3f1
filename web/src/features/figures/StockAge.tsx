import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ChartCard } from '@/shared/charts/ChartCard';
import type { Cell } from '@/shared/csv/csv';
import { minorUnitsOf, useAmounts } from '@/shared/i18n/amounts';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type AgeBracket, stockAgeQuery } from './api/stock-age';
import { sums } from './figures';
import classes from './figures.module.css';

const BarsChart = lazy(() => import('@/shared/charts/BarsChart'));

/** How long the cars that can be sold have stood here: those in the last line cost the most money. */
export function StockAge() {
  const t = useTranslations('sales.figures.age');
  const format = useFormatter();
  const amounts = useAmounts();
  const age = useQuery(stockAgeQuery);
  const days = ({ fromDays, toDays }: AgeBracket) =>
    toDays === undefined
      ? t('longer', { from: String(fromDays) })
      : t('days', { from: String(fromDays), to: String(toDays) });
  const short = ({ fromDays, toDays }: AgeBracket) => (toDays === undefined ? `${fromDays}+` : `${fromDays}–${toDays}`);
  const values = (bracket: AgeBracket) => format.list(bracket.values.map((value) => amounts.money(value)));
  const columns: readonly Column<AgeBracket>[] = [
    { key: 'age', header: t('age'), cell: days, short: true },
    { key: 'cars', header: t('cars'), cell: ({ cars }) => format.number(cars), numeric: true },
    {
      key: 'value',
      header: t('value'),
      cell: (bracket) => (
        <div>
          {bracket.values.length === 0 ? '–' : values(bracket)}
          {bracket.withoutPrice > 0 && (
            <Text size="xs" c="dimmed" className={classes.note ?? ''}>
              {t('withoutPrice', { count: bracket.withoutPrice })}
            </Text>
          )}
        </div>
      ),
      numeric: true,
    },
  ];
  const rows = (brackets: readonly AgeBracket[]): (readonly Cell[])[] => [
    [t('age'), t('cars'), t('value'), t('currency'), t('noPrice')],
    ...brackets.flatMap((bracket) =>
      (bracket.values.length === 0 ? [undefined] : bracket.values).map((value, first) => [
        days(bracket),
        first === 0 ? bracket.cars : undefined,
        value && value.minorUnits / minorUnitsOf(value.currency),
        value?.currency,
        first === 0 ? bracket.withoutPrice : undefined,
      ]),
    ),
  ];
  const all = age.data ?? [];
  return (
    <ChartCard
      title={t('title')}
      note={
        age.data &&
        t('together', {
          count: all.reduce((sum, { cars }) => sum + cars, 0),
          value: format.list(sums(all.flatMap((bracket) => bracket.values)).map((sum) => amounts.money(sum))),
        })
      }
      tools={<ExportButton name="stock-age" rows={() => Promise.resolve(rows(all))} />}
      instead={age.isError && <ProblemAlert error={age.error} onRetry={() => void age.refetch()} />}
      chart={
        age.data !== undefined && (
          <BarsChart
            title={t('chart')}
            series={[{ name: 'cars', label: t('cars'), color: 'brand.6' }]}
            upright
            axis={t('axis')}
            bars={all.map((bracket) => ({ label: short(bracket), cars: bracket.cars }))}
            amount={(value) => format.number(value)}
          />
        )
      }
    >
      <DataTable label={t('title')} columns={columns} rows={age.data} rowKey={({ fromDays }) => fromDays} />
    </ChartCard>
  );
}
