import type { PriceCurve } from './tariffs';

/** What so long costs by a curve, which knows whole steps; undefined beyond its end. */
export function priceAfter({ points }: Pick<PriceCurve, 'points'>, minutes: number): number | undefined {
  return points.find((point) => point.minutes >= minutes)?.cents;
}

/**
 * How long a table of some curves says prices for: a step, round hours, and where one ends.
 *
 * @param until no longer than that, where some go on for as long as one likes
 */
export function tableMinutes(
  curves: readonly Pick<PriceCurve, 'points'>[],
  stepMinutes: number,
  until = Infinity,
): number[] {
  const ends = curves.map(({ points }) => points.at(-1)?.minutes ?? 0);
  const longest = Math.min(Math.max(0, ...ends), until);
  const hours = [1, 2, 3, 4, 5, 6, 8, 10, 12, 18, 24].map((hour) => hour * 60);
  const all = [stepMinutes, ...hours, ...ends].filter((minutes) => minutes > 0 && minutes <= longest);
  return [...new Set(all)].sort((one, other) => one - other);
}
