import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { useAmounts } from '@/shared/i18n/amounts';
import type { Column } from '@/shared/ui/DataTable';
import { TextLink } from '@/shared/ui/LinkButton';
import { VinText } from '@/shared/ui/VinText';
import { AutomobileStatusBadge } from '@/shared/vehicles/AutomobileStatusBadge';
import type { Listing } from '@/shared/vehicles/vehicles';
import classes from './columns.module.css';
import type { sortFields } from './stock-search';

/** Those that can be left out; the car itself always stands there. */
export const optional = [
  'modelYear',
  'mileage',
  'price',
  'status',
  'color',
  'condition',
  'fuel',
  'titleStatus',
  'location',
] as const;
export type OptionalColumn = (typeof optional)[number];

/** What is shown until somebody chooses otherwise. */
export const usual: readonly OptionalColumn[] = ['modelYear', 'mileage', 'price', 'status', 'color', 'location'];

export function readColumns(kept: unknown): readonly OptionalColumn[] {
  return Array.isArray(kept) ? optional.filter((column) => kept.includes(column)) : usual;
}

type StockColumn = Column<Listing, (typeof sortFields)[number]>;

/** The same ones for as long as nobody chooses others, so that rows need not be drawn again. */
export function useColumns(shown: readonly OptionalColumn[]): readonly StockColumn[] {
  const t = useTranslations('stock.columns');
  const words = useTranslations('vehicle');
  const amounts = useAmounts();
  return useMemo(() => columnsOf(shown, t, words, amounts), [shown, t, words, amounts]);
}

function columnsOf(
  shown: readonly OptionalColumn[],
  t: ReturnType<typeof useTranslations<'stock.columns'>>,
  words: ReturnType<typeof useTranslations<'vehicle'>>,
  amounts: ReturnType<typeof useAmounts>,
): readonly StockColumn[] {
  const cells: Record<OptionalColumn, Omit<StockColumn, 'key' | 'header'>> = {
    modelYear: { cell: ({ modelYear }) => modelYear, sort: 'modelYear', numeric: true },
    mileage: { cell: ({ mileage }) => mileage && amounts.mileage(mileage), sort: 'mileage', numeric: true },
    price: { cell: ({ price }) => price && amounts.money(price), sort: 'price', numeric: true },
    status: { cell: ({ status }) => <AutomobileStatusBadge status={status} />, sort: 'status' },
    color: { cell: ({ color }) => color },
    condition: { cell: ({ condition }) => words(`condition.${condition}`) },
    fuel: { cell: ({ fuel }) => fuel && words(`fuel.${fuel}`) },
    titleStatus: { cell: ({ titleStatus }) => titleStatus && words(`titleStatus.${titleStatus}`) },
    location: { cell: ({ location }) => location, sort: 'location' },
  };
  const car: StockColumn = {
    key: 'car',
    header: t('car'),
    sort: 'manufacturer',
    cell: ({ vin, manufacturer, model }) => (
      <>
        <TextLink to="/stock/$vin" params={{ vin }} fw={600} className={classes.car ?? ''}>
          {carName({ manufacturer, model })}
        </TextLink>
        <Text size="sm" c="dimmed">
          <VinText vin={vin} />
        </Text>
      </>
    ),
  };
  return [car, ...optional.filter((key) => shown.includes(key)).map((key) => ({ key, header: t(key), ...cells[key] }))];
}
