import { memo } from 'react';
import { SpaceKindIcon } from '@/shared/parking/SpaceKindIcon';
import type { SpaceKind } from '@/shared/parking/spaces';
import { standsOnItsHead } from './plan-layout';
import classes from './plan.module.css';
import type { SpaceState } from './space-state';

interface Props {
  kind: SpaceKind;
  state: SpaceState;
  width: number;
  height: number;
  /** Where there is room for it. */
  number?: string;
  /** By how many degrees it is turned as a whole, clockwise. */
  turn?: number;
}

/** A space as it is drawn, its sides in metres: what it is for by a sign, how it is by color and by shape. */
export const SpaceShape = memo(function SpaceShape({ kind, state, width, height, number, turn = 0 }: Props) {
  const small = Math.min(width, height);
  const sign = small * 0.55;
  return (
    <>
      <rect className={classes.ground} width={width} height={height} rx={small * 0.08} />
      {state === 'TAKEN' && (
        <rect
          className={classes.vehicle}
          x={width * 0.05}
          y={height * 0.08}
          width={width * 0.9}
          height={height * 0.84}
          rx={small * 0.24}
        />
      )}
      {state === 'OUT' && <path className={classes.out} d={`M0 0L${width} ${height}M${width} 0L0 ${height}`} />}
      <g {...(standsOnItsHead(turn) && { transform: `rotate(180 ${width / 2} ${height / 2})` })}>
        {kind !== 'STANDARD' && (
          <SpaceKindIcon
            kind={kind}
            size={sign}
            x={(width - sign) / 2}
            y={height * (number === undefined ? 0.5 : 0.64) - sign / 2}
            className={classes.sign}
          />
        )}
        {number !== undefined && (
          <text
            className={classes.number}
            x={width / 2}
            y={height * 0.3}
            fontSize={Math.min(small * 0.4, (width * 1.25) / Math.max(1, number.length))}
          >
            {number}
          </text>
        )}
      </g>
    </>
  );
});
