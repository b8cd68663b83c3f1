import type { Box } from '../pan-zoom/view';
import { unproject } from './mercator';

/** The longest of 1, 2, 5, 10, 20 … metres that fits. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = [5, 2, 1].find((one) => one * power <= most) ?? 1;
  return digit * power;
}

const STEPS = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
const MOST_LINES = 60;

const multiples = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step);
  const count = Math.min(MOST_LINES, Math.floor(to / step) - first + 1);
  // Multiples and no sums, which would add up what is lost to rounding.
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(((first + index) * step).toFixed(3)));
};

export interface Graticule {
  parallels: number[];
  meridians: number[];
}

/**
 * The parallels and meridians of a part of the map, at round degrees.
 *
 * @param apart how far apart they are at least, in units of the plane
 */
export function graticule({ left, right, top, bottom }: Box, apart: number): Graticule {
  const step = STEPS.findLast((one) => one / 360 >= apart) ?? 30;
  const { latitude: north, longitude: west } = unproject({ x: left, y: top });
  const { latitude: south, longitude: east } = unproject({ x: right, y: bottom });
  return { parallels: multiples(south, north, step), meridians: multiples(west, east, step) };
}
