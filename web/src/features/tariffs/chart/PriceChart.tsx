import { useElementSize } from '@mantine/hooks';
import { type PointerEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ticks } from '@/shared/charts/ticks';
import { priceAfter } from '@/shared/parking/price-table';
import type { PriceCurve } from '@/shared/parking/tariffs';
import { useTariffWords } from '@/shared/parking/useTariffWords';
import classes from './PriceChart.module.css';
import { stairs, timeTicks } from './scale-axis';

export interface Drawn {
  curve: PriceCurve;
  /** Which of the colors and dashes. */
  look: number;
  /** Stands out among the others. */
  chosen: boolean;
}

interface Props {
  /** For those who do not see it. */
  title: string;
  currency: string;
  drawn: readonly Drawn[];
  /** How many minutes there are to be seen. */
  until: number;
  /** Other curves are on their way. */
  busy: boolean;
  /** Whether it says itself what its curves are. */
  legend?: boolean;
}

const HEIGHT = 300;
const EDGE = { top: 12, right: 20, bottom: 34, left: 62 };

/** What time costs, step by step. A table beside it says the same to those who listen or have no pointer. */
export default function PriceChart({ title, currency, drawn, until, busy, legend = false }: Props) {
  const t = useTranslations('tariffs.chart');
  const words = useTariffWords(currency);
  const { ref, width: measured } = useElementSize();
  const [pointed, setPointed] = useState<number>();
  const width = measured > 0 ? measured : 640;
  const most = Math.max(0, ...drawn.map(({ curve }) => priceAt(curve, until)));
  const prices = ticks(most);
  const top = prices.at(-1) ?? 1;
  const x = (minutes: number) => round(EDGE.left + (minutes / until) * (width - EDGE.left - EDGE.right));
  const y = (cents: number) => round(HEIGHT - EDGE.bottom - (cents / top) * (HEIGHT - EDGE.top - EDGE.bottom));
  const point = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const left = clientX - currentTarget.getBoundingClientRect().left - EDGE.left;
    const minutes = Math.round((left / (width - EDGE.left - EDGE.right)) * until);
    setPointed(minutes > 0 && minutes <= until ? minutes : undefined);
  };

  return (
    <figure className={classes.figure} ref={ref}>
      <svg
        role="img"
        aria-label={title}
        aria-busy={busy}
        className={classes.chart}
        width="100%"
        height={HEIGHT}
        onPointerMove={point}
        onPointerLeave={() => setPointed(undefined)}
      >
        {prices.map((cents) => (
          <g key={cents} className={classes.grid}>
            <line x1={EDGE.left} x2={width - EDGE.right} y1={y(cents)} y2={y(cents)} />
            <text x={EDGE.left - 8} y={y(cents) + 4} textAnchor="end">
              {words.money(cents)}
            </text>
          </g>
        ))}
        {timeTicks(until, Math.max(2, Math.floor(width / 90))).map((minutes) => (
          <g key={minutes} className={classes.grid}>
            <line x1={x(minutes)} x2={x(minutes)} y1={HEIGHT - EDGE.bottom} y2={HEIGHT - EDGE.bottom + 5} />
            <text x={x(minutes)} y={HEIGHT - EDGE.bottom + 20} textAnchor="middle">
              {words.time(minutes)}
            </text>
          </g>
        ))}
        {[...drawn]
          .sort((one, other) => Number(one.chosen) - Number(other.chosen))
          .map(({ curve, look, chosen }) => (
            <path
              key={look}
              className={classes.curve}
              data-look={look % LOOKS}
              data-chosen={chosen}
              d={stairs(curve.points, x, y, until)}
            />
          ))}
        {pointed !== undefined && (
          <line className={classes.pointed} x1={x(pointed)} x2={x(pointed)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
        )}
      </svg>
      {legend && (
        <ul className={classes.legend}>
          {drawn.map(({ curve, look }) => (
            <li key={look}>
              <Swatch look={look} /> {words.scale(curve)}
            </li>
          ))}
        </ul>
      )}
      {/* What is under the pointer; the table says it all. */}
      <figcaption className={classes.readout} aria-hidden>
        {pointed === undefined ? (
          <span className={classes.hint}>{t('point')}</span>
        ) : (
          <>
            <strong>{words.time(pointed)}</strong>
            {drawn.map(({ curve, look }) => (
              <span key={look}>
                <Swatch look={look} /> {shown(priceAfter(curve, pointed), words.money)}
              </span>
            ))}
          </>
        )}
      </figcaption>
    </figure>
  );
}

const LOOKS = 6;

/** How a curve is drawn: a line of its color and dashes. */
export function Swatch({ look }: { look: number }) {
  return (
    <svg className={classes.swatch} width={26} height={10} aria-hidden>
      <path className={classes.curve} data-look={look % LOOKS} data-chosen d="M1 5H25" />
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
const shown = (cents: number | undefined, money: (cents: number) => string) =>
  cents === undefined ? '–' : money(cents);

/** The price at the right edge, where a curve may have ended before. */
function priceAt(curve: PriceCurve, until: number): number {
  return priceAfter(curve, until) ?? curve.points.at(-1)?.cents ?? 0;
}
