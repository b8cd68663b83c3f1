import type { Space } from '@/shared/parking/spaces';
import type { SpacesBody } from '../api/spaces';
import { type RangeError, sizeOf, toRange, type TypedRange } from './ranges';

/** Between two rows that face each other, in metres. */
const AISLE = 6;
/** How much wider than high a block of rows looks well. */
const FORMAT = 1.6;
/** Rows of no round length are counted badly. */
const ROUND = 5;
/** Ranges that a service takes at once; each row is one. */
export const MOST_ROWS = 100;
const FARTHEST = 10_000;
const LONGEST_SIDE = 100;

const between = (value: number | string, least: number, most: number) =>
  value !== '' && Number(value) >= least && Number(value) <= most;

/** What has to be mended of where they are to be drawn. */
export function checkRows(range: TypedRange): Partial<Record<keyof TypedRange, RangeError>> {
  const { drawn, perRow, x, y, width, height } = range;
  if (!drawn) return {};
  const empty = (value: number | string) => value === '';
  return {
    ...(!empty(perRow) && !(Number.isInteger(Number(perRow)) && Number(perRow) > 0) && { perRow: 'perRow' }),
    ...(!empty(x) && !between(x, 0, FARTHEST) && { x: 'metres' }),
    ...(!empty(y) && !between(y, 0, FARTHEST) && { y: 'metres' }),
    ...(!between(width, 0.1, LONGEST_SIDE) && { width: 'side' }),
    ...(!between(height, 0.1, LONGEST_SIDE) && { height: 'side' }),
  };
}

const isDrawn = (range: TypedRange) => range.drawn && Object.keys(checkRows(range)).length === 0;

/** How many stand beside each other: as many as are asked for, or so that the rows together look well. */
export function lengthOf(range: TypedRange): number {
  const count = sizeOf([range]);
  if (range.perRow !== '') return Math.min(Number(range.perRow), Math.max(1, count));
  const across = Math.sqrt((count * FORMAT * (Number(range.height) + AISLE / 2)) / Number(range.width));
  return Math.max(1, Math.min(count, Math.max(ROUND, Math.round(across / ROUND) * ROUND)));
}

/** Into how many of the request's ranges one of the form is divided. */
export const rowsIn = (range: TypedRange): number =>
  isDrawn(range) ? Math.max(1, Math.ceil(sizeOf([range]) / lengthOf(range))) : 1;

/** Where a row begins below the first: two and two back to back, with an aisle in front of each. */
const below = (row: number, height: number) => row * height + Math.ceil(row / 2) * AISLE;

/** How wide and high the rows are together, in metres; undefined where nothing is drawn. */
export function extentOf(
  range: TypedRange,
): { rows: number; perRow: number; width: number; height: number } | undefined {
  if (!isDrawn(range) || sizeOf([range]) === 0) return undefined;
  const [rows, perRow, height] = [rowsIn(range), lengthOf(range), Number(range.height)];
  return { rows, perRow, width: perRow * Number(range.width), height: below(rows - 1, height) + height };
}

interface Drawn {
  left: number;
  bottom: number;
}

/** How far the drawn spaces of each level reach; one that is turned counts as far as it can reach. */
function reachOf(spaces: readonly Space[]): Map<string, Drawn> {
  const reach = new Map<string, Drawn>();
  for (const { levelId, plan } of spaces) {
    if (plan === undefined) continue;
    const half = (plan.turn === 0 ? plan.height : Math.hypot(plan.width, plan.height)) / 2;
    const level = levelId === undefined ? '' : String(levelId);
    const before = reach.get(level);
    reach.set(level, {
      left: Math.min(before?.left ?? Infinity, plan.x),
      bottom: Math.max(before?.bottom ?? 0, plan.y + plan.height / 2 + half),
    });
  }
  return reach;
}

/** Whether what is there has to be known, to draw below it. */
export const needsWhatIsThere = (ranges: readonly TypedRange[]) =>
  ranges.some((range) => range.drawn && (range.x === '' || range.y === ''));

/** @param there the site's spaces, below which those are drawn that have no place of their own */
export function toSpaces(ranges: readonly TypedRange[], there: readonly Space[]): SpacesBody[] {
  const reach = reachOf(there);
  return ranges.flatMap((range): SpacesBody[] => {
    const { kind, level } = range;
    const common = { kind, ...(level !== '' && { levelId: Number(level) }) };
    const extent = extentOf(range);
    if (extent === undefined) return [{ numbers: toRange(range), ...common }];
    const before = reach.get(level);
    const left = range.x === '' ? (before?.left ?? 0) : Number(range.x);
    const top = range.y === '' ? (before === undefined ? 0 : before.bottom + AISLE) : Number(range.y);
    const [width, height] = [Number(range.width), Number(range.height)];
    reach.set(level, {
      left: Math.min(before?.left ?? Infinity, left),
      bottom: Math.max(before?.bottom ?? 0, top + extent.height),
    });
    const numbers = toRange(range);
    return Array.from({ length: extent.rows }, (_, row) => {
      const from = numbers.from + row * extent.perRow;
      return {
        ...common,
        numbers: { ...numbers, from, to: Math.min(numbers.to, from + extent.perRow - 1) },
        row: { first: { x: left, y: top + below(row, height), width, height, turn: 0 }, stepX: width, stepY: 0 },
      };
    });
  });
}
