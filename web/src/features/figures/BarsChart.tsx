import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useFormatter } from 'use-intl';
import type { Bar } from './figures';
import { site } from '@/shared/site/site';
import classes from './figures.module.css';

interface Props {
  /** For those who do not see it. */
  title: string;
  /** Of what is drawn. */
  name: string;
  currency: string | undefined;
  /** Bars stand for times, and lie for names. */
  upright: boolean;
  bars: readonly Bar[];
}

const BAR = 34;
const AXIS = 46;
const UPRIGHT = 280;

export default function BarsChart({ title, name, currency = site().currency, upright, bars }: Props) {
  const format = useFormatter();
  const amount = (value: number) =>
    format.number(value, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 });
  return (
    <figure className={classes.chart} role="img" aria-label={title}>
      <BarChart
        h={upright ? UPRIGHT : bars.length * BAR + AXIS}
        data={bars.map(({ label, revenue }) => ({ label, revenue }))}
        dataKey="label"
        series={[{ name: 'revenue', label: name, color: 'brand.6' }]}
        orientation={upright ? 'horizontal' : 'vertical'}
        gridAxis={upright ? 'x' : 'y'}
        valueFormatter={amount}
        maxBarWidth={28}
        yAxisProps={{ width: upright ? 72 : 110 }}
        // The table beside it says the same to those who use the keyboard or listen.
        barChartProps={{ accessibilityLayer: false }}
      />
    </figure>
  );
}
