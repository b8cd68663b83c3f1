import type { Box, Limits, Point, View } from '../pan-zoom/view';

/** By WGS 84, in degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Where the Web Mercator projection (EPSG:3857) cuts the poles off. */
const NORTHMOST = 85.0511;
const EQUATOR_METRES = 40_075_016.686;
const EARTH_RADIUS_METRES = 6_371_008.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** On a square with sides of 1 from the north-west: Web Mercator. */
export function project({ latitude, longitude }: Position): Point {
  const sine = Math.sin(radians(Math.max(-NORTHMOST, Math.min(NORTHMOST, latitude))));
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

export function unproject({ x, y }: Point): Position {
  return { latitude: degrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y)))), longitude: (x - 0.5) * 360 };
}

/** How closely one can look: from a continent to a yard. */
export const mapLimits: Limits = {
  least: 256 * 2 ** 2.5,
  most: 256 * 2 ** 18,
  within: { left: 0, top: 0, right: 1, bottom: 1 },
};

/** As maps on the web count it: 0 is the world on 256 pixels, each further one twice as large. */
export const zoomOf = ({ scale }: View): number => Math.log2(scale / 256);

/** How many metres of the ground one pixel is in the middle of what is seen. */
export function metresPerPixel(view: View): number {
  return (EQUATOR_METRES * Math.cos(radians(unproject(view).latitude))) / view.scale;
}

/** As the crow flies. */
export function metresBetween(one: Position, other: Position): number {
  const up = Math.sin(radians(other.latitude - one.latitude) / 2);
  const across = Math.sin(radians(other.longitude - one.longitude) / 2);
  const part = up ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * across ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(part));
}

/** What is within a distance of a point, at least. */
export function boxWithin(middle: Position, metres: number): Box {
  const { x, y } = project(middle);
  const reach = metres / (EQUATOR_METRES * Math.cos(radians(middle.latitude)));
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
