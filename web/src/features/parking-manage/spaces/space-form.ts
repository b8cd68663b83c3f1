import type { Space, SpaceKind } from '@/shared/parking/spaces';
import type { SpaceBody } from '../api/spaces';

export interface SpaceValues {
  number: string;
  kind: SpaceKind;
  /** A select's value; empty for no level. */
  level: string;
  active: boolean;
  x: number | string;
  y: number | string;
  width: number | string;
  height: number | string;
  turn: number | string;
}

export function spaceValues({ number, kind, levelId, active, plan }: Space): SpaceValues {
  return {
    number,
    kind,
    level: levelId === undefined ? '' : String(levelId),
    active,
    x: plan?.x ?? '',
    y: plan?.y ?? '',
    width: plan?.width ?? '',
    height: plan?.height ?? '',
    turn: plan?.turn ?? '',
  };
}

const fields = ['x', 'y', 'width', 'height'] as const;
const isDrawn = (values: SpaceValues) => fields.some((field) => values[field] !== '');

export type SpaceError = 'numberMissing' | 'planMissing';

/** A space that is drawn has a corner and sides; one that is not has neither. */
export function checkSpace(values: SpaceValues): Partial<Record<keyof SpaceValues, SpaceError>> {
  return {
    ...(values.number.trim() === '' && { number: 'numberMissing' }),
    ...(isDrawn(values) &&
      Object.fromEntries(
        fields.filter((field) => values[field] === '').map((field) => [field, 'planMissing' as const]),
      )),
  };
}

export function toSpaceBody(values: SpaceValues): SpaceBody {
  const { number, kind, level, active, x, y, width, height, turn } = values;
  return {
    number: number.trim(),
    kind,
    active,
    ...(level !== '' && { levelId: Number(level) }),
    ...(isDrawn(values) && {
      plan: { x: Number(x), y: Number(y), width: Number(width), height: Number(height), turn: Number(turn) },
    }),
  };
}
