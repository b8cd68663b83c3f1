import type { FacetRange, FacetValue } from './api/cars';

/** What there is, and what was chosen though there is none of it left: else it could not be taken back. */
export function offer(offered: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const none = chosen.filter((value) => offered.every((one) => one.value !== value));
  return [...offered, ...none.map((value) => ({ value, count: 0 }))];
}

export interface MileageLimit {
  /** Not included. */
  below: number;
  count: number;
}

/** Ranges beside each other as limits, each with all that is below it; as many as make a difference. */
export function limits(ranges: readonly FacetRange[]): MileageLimit[] {
  let count = 0;
  return [...ranges]
    .sort((one, other) => one.from - other.from)
    .flatMap((range) => {
      count += range.count;
      return range.to === undefined ? [] : [{ below: range.to, count }];
    });
}

export interface PriceRange {
  /** Whole units, both included; absent at the open end. */
  from: number | undefined;
  to: number | undefined;
  count: number;
  /** Of the range that most cars are in, from 0 to 1. */
  share: number;
}

/** Ranges of minor units up to a limit as whole units that are included. */
export function priceRanges(ranges: readonly FacetRange[], minorUnits: number): PriceRange[] {
  const most = Math.max(1, ...ranges.map(({ count }) => count));
  return ranges.map(({ from, to, count }) => ({
    from: from === 0 ? undefined : from / minorUnits,
    to: to === undefined ? undefined : to / minorUnits - 1,
    count,
    share: count / most,
  }));
}

/** The whole number in what somebody typed, however they group the digits; undefined if there is none. */
export function typedAmount(text: string): number | undefined {
  const digits = text.replace(/[.,]\d{2}$/, '').replaceAll(/\D/g, '');
  return digits === '' ? undefined : Math.min(Number(digits), 999_999_999);
}
