import { useElementSize } from '@mantine/hooks';
import { type PointerEvent, useId, useState } from 'react';
import { useFormatter } from 'use-intl';
import classes from './StepChart.module.css';
import { fitting, lineOver, runsOf } from './steps';
import { ticks } from './ticks';

export interface Step {
  /** Which stretch of time it is, for who points at it. */
  label: string;
  /** None where too little is known. */
  value: number | undefined;
  /** What stands below the axis where it begins. */
  tick?: string | undefined;
}

interface Props {
  /** For those who do not see it. */
  title: string;
  steps: readonly Step[];
  height: number;
  /** What hatched stretches say. */
  unknown: string;
  /** What a value says. */
  say: (value: number) => string;
  busy?: boolean;
}

/** From one name below the axis to the next, in pixels. */
const APART = 58;
const EDGE = { top: 10, right: 10, bottom: 24, left: 46 };

/** A value over time, level in each step; where nobody knows it there is no line but a hatched gap. */
export function StepChart({ title, steps, height, unknown, say, busy = false }: Props) {
  const format = useFormatter();
  const hatch = useId();
  const { ref, width: measured } = useElementSize();
  const [pointed, setPointed] = useState<number>();
  const width = measured > 0 ? measured : 320;
  const values = steps.map(({ value }) => value);
  const levels = ticks(Math.max(1, ...values.map((value) => value ?? 0)), height > 200 ? 5 : 3);
  const top = levels.at(-1) ?? 1;
  const across = width - EDGE.left - EDGE.right;
  const floor = height - EDGE.bottom;
  const x = (step: number) => round(EDGE.left + (step / Math.max(1, steps.length)) * across);
  const y = (value: number) => round(floor - (value / top) * (floor - EDGE.top));
  const runs = runsOf(values);
  const ticked = steps.flatMap(({ tick }, step) => (tick === undefined ? [] : [step]));
  const named = fitting(ticked, x, APART);
  const one = pointed === undefined ? undefined : steps[pointed];
  const point = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const step = Math.floor(
      ((clientX - currentTarget.getBoundingClientRect().left - EDGE.left) / across) * steps.length,
    );
    setPointed(step >= 0 && step < steps.length ? step : undefined);
  };
  return (
    <figure className={classes.figure} ref={ref}>
      <svg
        role="img"
        aria-label={title}
        aria-busy={busy}
        className={classes.chart}
        width="100%"
        height={height}
        onPointerMove={point}
        onPointerLeave={() => setPointed(undefined)}
      >
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={6} className={classes.hatch} />
        </pattern>
        {levels.map((level) => (
          <g key={level} className={classes.grid}>
            <line x1={EDGE.left} x2={width - EDGE.right} y1={y(level)} y2={y(level)} />
            <text x={EDGE.left - 8} y={y(level) + 4} textAnchor="end">
              {format.number(level, { maximumFractionDigits: 1 })}
            </text>
          </g>
        ))}
        {steps.map(
          ({ tick }, step) =>
            named.has(step) && (
              <g key={step} className={classes.grid}>
                <line x1={x(step)} x2={x(step)} y1={floor} y2={floor + 5} />
                <text x={x(step)} y={height - 4} textAnchor={step === 0 ? 'start' : 'middle'}>
                  {tick}
                </text>
              </g>
            ),
        )}
        {runs.map((run) => {
          const [from, to] = [x(run.from), x(run.to)];
          if (!run.known) {
            return (
              <rect
                key={run.from}
                x={from}
                width={round(to - from)}
                y={EDGE.top}
                height={floor - EDGE.top}
                fill={`url(#${hatch})`}
              />
            );
          }
          const line = lineOver(run, values, x, y);
          return (
            <g key={run.from}>
              <path className={classes.area} d={`${line}V${floor}H${from}Z`} />
              <path className={classes.line} d={line} />
            </g>
          );
        })}
        {pointed !== undefined && (
          <rect
            className={classes.pointed}
            x={x(pointed)}
            width={across / steps.length}
            y={EDGE.top}
            height={floor - EDGE.top}
          />
        )}
      </svg>
      {/* What is under the pointer; a table says it all. */}
      <figcaption className={classes.readout} aria-hidden>
        {one === undefined ? (
          runs.some(({ known }) => !known) && (
            <>
              <svg width={22} height={12} className={classes.swatch}>
                <rect width={22} height={12} fill={`url(#${hatch})`} />
              </svg>
              {unknown}
            </>
          )
        ) : (
          <>
            <strong>{one.label}</strong> {one.value === undefined ? unknown : say(one.value)}
          </>
        )}
      </figcaption>
    </figure>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
