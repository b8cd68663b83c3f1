import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import classes from './charts.module.css';

interface Props {
  /** For those who do not see it. */
  title: string;
  /** What is drawn, by the name of its value in every bar. */
  series: readonly { name: string; label: string; color: string }[];
  /** Bars stand for times, and lie for names. */
  upright: boolean;
  /** What the bars stand for, where their names do not say it. */
  axis?: string;
  bars: readonly { label: string; [value: string]: string | number | undefined }[];
  /** How a value is written. */
  amount: (value: number) => string;
}

const BAR = 34;
const AXIS = 46;
const UPRIGHT = 280;

export default function BarsChart({ title, series, upright, axis, bars, amount }: Props) {
  return (
    <figure className={classes.chart} role="img" aria-label={title}>
      <BarChart
        h={upright ? UPRIGHT : bars.length * BAR * series.length + AXIS}
        data={[...bars]}
        dataKey="label"
        series={[...series]}
        withLegend={series.length > 1}
        // In the order of the bars, not of the alphabet.
        legendProps={{ itemSorter: null }}
        {...(axis !== undefined && { xAxisLabel: axis })}
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
