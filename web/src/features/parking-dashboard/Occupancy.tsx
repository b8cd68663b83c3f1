import { lazy } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ChartCard } from '@/shared/charts/ChartCard';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import type { HourFigures } from './api/dashboard';
import { useClockWords } from './useClockWords';

// What draws is several times as large as the page around it.
const BarsChart = lazy(() => import('@/shared/charts/BarsChart'));

interface Props {
  hours: readonly HourFigures[];
  /** How many there are now; 0 where nobody knows. */
  places: number;
}

/** How many places were taken at which hour of the day, on average. */
export function Occupancy({ hours, places }: Props) {
  const t = useTranslations('parkingFigures.occupancy');
  const words = useTranslations('parkingFigures');
  const format = useFormatter();
  const clock = useClockWords();
  const average = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  const columns: readonly Column<HourFigures>[] = [
    { key: 'hour', header: t('hour'), cell: ({ hour }) => clock.hour(hour), short: true },
    { key: 'used', header: t('used'), cell: ({ used }) => average(used), numeric: true },
    { key: 'reserved', header: t('reserved'), cell: ({ reserved }) => average(reserved), numeric: true },
    {
      key: 'full',
      header: t('full'),
      cell: ({ used }) =>
        places === 0 ? '–' : format.number(used / places, { style: 'percent', maximumFractionDigits: 1 }),
      numeric: true,
    },
  ];
  const file = [
    [t('hour'), t('used'), t('reserved')],
    ...hours.map(({ hour, used, reserved }) => [hour, used, reserved]),
  ];
  return (
    <ChartCard
      title={t('title')}
      note={t('note')}
      fold={words('asTable')}
      tools={<ExportButton name="parking-by-hour" rows={() => Promise.resolve(file)} />}
      chart={
        <BarsChart
          title={t('chart')}
          upright
          series={[
            { name: 'used', label: t('used'), color: 'brand.6' },
            { name: 'reserved', label: t('reserved'), color: 'orange.6' },
          ]}
          bars={hours.map(({ hour, used, reserved }) => ({ label: clock.hour(hour), used, reserved }))}
          amount={(value) => format.number(value, { maximumFractionDigits: 1, notation: 'compact' })}
        />
      }
    >
      <DataTable label={t('title')} columns={columns} rows={hours} rowKey={({ hour }) => hour} />
    </ChartCard>
  );
}
