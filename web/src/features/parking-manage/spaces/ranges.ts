import type { SpaceKind } from '@/shared/parking/spaces';
import type { RangeBody } from '../api/spaces';

/** A range of numbers as it is typed. */
export interface TypedRange {
  prefix: string;
  from: number | string;
  /** Included. */
  to: number | string;
  /** How many digits there are at least. */
  digits: number | string;
  kind: SpaceKind;
  /** A select's value; empty for no level. */
  level: string;
  /** Whether they get a place on the level's plan, in rows. */
  drawn: boolean;
  /** Spaces beside each other; empty for as many as look well. */
  perRow: number | string;
  /** The first row's left and upper edge in metres; empty for below what is there. */
  x: number | string;
  y: number | string;
  /** Of a space, in metres. */
  width: number | string;
  height: number | string;
}

export const newRange = (): TypedRange => ({
  prefix: '',
  from: 1,
  to: '',
  digits: 1,
  kind: 'STANDARD',
  level: '',
  drawn: true,
  perRow: '',
  x: '',
  y: '',
  width: 2.5,
  height: 5,
});

const HIGHEST = 999_999;
const MOST_DIGITS = 6;
/** What a service takes at once. */
export const MOST_SPACES = 10_000;

const whole = (value: number | string, least: number, most: number) =>
  value !== '' && Number.isInteger(Number(value)) && Number(value) >= least && Number(value) <= most;

export type RangeError = 'number' | 'backwards' | 'digits' | 'perRow' | 'metres' | 'side';

/** What has to be mended before anyone is asked. */
export function checkRange({ from, to, digits }: TypedRange): Partial<Record<'from' | 'to' | 'digits', RangeError>> {
  const numbers = whole(from, 0, HIGHEST) && whole(to, 0, HIGHEST);
  return {
    ...(!whole(from, 0, HIGHEST) && { from: 'number' }),
    ...(!whole(to, 0, HIGHEST) && { to: 'number' }),
    ...(numbers && Number(to) < Number(from) && { to: 'backwards' }),
    ...(!whole(digits, 1, MOST_DIGITS) && { digits: 'digits' }),
  };
}

const isSound = (range: TypedRange) => Object.keys(checkRange(range)).length === 0;

/** How many spaces they are; ranges that make no sense yet are none. */
export const sizeOf = (ranges: readonly TypedRange[]): number =>
  ranges.filter(isSound).reduce((sum, { from, to }) => sum + Number(to) - Number(from) + 1, 0);

/** The first and the last number, as they will be; undefined where the range makes no sense yet. */
export function endsOf(range: TypedRange): [string, string] | undefined {
  if (!isSound(range)) return undefined;
  const { prefix, from, to, digits } = range;
  const number = (value: number | string) =>
    `${prefix.trimStart()}${String(Number(value)).padStart(Number(digits), '0')}`;
  return [number(from), number(to)];
}

export function toRange({ prefix, from, to, digits }: TypedRange): RangeBody {
  return {
    ...(prefix.trim() !== '' && { prefix }),
    from: Number(from),
    to: Number(to),
    digits: Number(digits),
  };
}

/**
 * Where in the form something belongs that the service says of a request's range.
 *
 * @param parts how many of the request's ranges each range of the form became
 */
export function rangePointers(parts: readonly number[]): Record<string, string> {
  const owners = parts.flatMap((count, index) => Array.from({ length: count }, () => index));
  const fields = ['prefix', 'from', 'to', 'digits'];
  return Object.fromEntries([
    ['/ranges', 'ranges.0.to'],
    ...owners.flatMap((owner, index) => [
      ...fields.flatMap((field) => [
        [`/ranges/${index}/${field}`, `ranges.${owner}.${field}`],
        [`/ranges/${index}/numbers/${field}`, `ranges.${owner}.${field}`],
      ]),
      [`/ranges/${index}/levelId`, `ranges.${owner}.level`],
      ...['x', 'y', 'width', 'height'].map((field) => [
        `/ranges/${index}/row/first/${field}`,
        `ranges.${owner}.${field}`,
      ]),
      [`/ranges/${index}/row`, `ranges.${owner}.perRow`],
    ]),
  ]) as Record<string, string>;
}
