import { priceAfter } from '@/shared/parking/price-table';
import type { PriceCurve, TariffDocument, TariffScale } from '@/shared/parking/tariffs';

/** A price that is another one. */
export interface OtherPrice {
  minutes: number;
  before: number | undefined;
  now: number | undefined;
}

export interface Changes {
  /** Other than the scales. */
  parts: ('step' | 'windows' | 'holidays' | 'charges' | 'terms')[];
  added: TariffScale[];
  removed: TariffScale[];
  changed: { scale: TariffScale; prices: OtherPrice[] }[];
}

const HOURS = [1, 2, 3, 4, 5, 6, 12, 24].map((hours) => hours * 60);

/** What is different from one document to another. */
export function changesOf(
  before: { document: TariffDocument; curves: readonly PriceCurve[] },
  now: { document: TariffDocument; curves: readonly PriceCurve[] },
): Changes {
  const [old, other] = [before.document, now.document];
  const different = (one: unknown, two: unknown) => sorted(one) !== sorted(two);
  const parts = {
    step: different(old.stepMinutes, other.stepMinutes),
    windows: different(open(old.windows), open(other.windows)),
    holidays: different(old.holidays, other.holidays),
    charges: different(old.postParkingCharges, other.postParkingCharges),
    terms: different(old.terms, other.terms),
  };
  return {
    parts: (Object.keys(parts) as (keyof typeof parts)[]).filter((part) => parts[part]),
    added: other.scales.filter((scale) => find(old.scales, scale) === undefined),
    removed: old.scales.filter((scale) => find(other.scales, scale) === undefined),
    changed: other.scales.flatMap((scale) => {
      const was = find(old.scales, scale);
      if (was === undefined || !different(was, scale)) return [];
      const [curve, newCurve] = [find(before.curves, scale), find(now.curves, scale)];
      const prices = HOURS.map((minutes) => ({
        minutes,
        before: curve && priceAfter(curve, minutes),
        now: newCurve && priceAfter(newCurve, minutes),
      }));
      return [{ scale, prices: prices.filter((price) => price.before !== price.now) }];
    }),
  };
}

const find = <T extends Pick<TariffScale, 'vehicle' | 'user'>>(
  among: readonly T[],
  { vehicle, user }: Pick<TariffScale, 'vehicle' | 'user'>,
) => among.find((one) => one.vehicle === vehicle && one.user === user);

/** A day without windows is a day that is not named. */
const open = (windows: TariffDocument['windows']) =>
  Object.fromEntries(Object.entries(windows).filter(([, day]) => day.length > 0));

/** The same text for the same thing, in whatever order its parts are stated. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
