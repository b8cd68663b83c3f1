import { newRung, type Typed, type TypedRung, type TypedScale } from './typed-tariff';

/** When each rung ends, free minutes included; undefined from one without an end on. */
export function endsOf(ladder: readonly TypedRung[], freeMinutes: Typed): (number | undefined)[] {
  let end: number | undefined = Number(freeMinutes) || 0;
  return ladder.map(({ minutes }) => {
    end = end === undefined || minutes === '' ? undefined : end + Number(minutes);
    return end;
  });
}

/** One more rung after one, as long as that. */
export function rungAfter(ladder: readonly TypedRung[], index: number): TypedRung[] {
  return ladder.toSpliced(index + 1, 0, newRung(ladder[index]?.minutes === '' ? 60 : ladder[index]?.minutes));
}

/**
 * Prices that were copied from somewhere, such as `6, 6, 12, 15` or a column of a table: one rung each, from one on.
 *
 * @returns undefined where it is a single price or none, which a field takes by itself
 */
export function pasted(ladder: readonly TypedRung[], index: number, text: string): TypedRung[] | undefined {
  // With a semicolon, tab or line between them, a comma is a decimal one.
  const parts = /[;\t\n]/.test(text) ? text.replaceAll(',', '.').split(/[;\t\n]+/) : text.split(/,\s+|\s+/);
  const prices = parts.map((part) => part.replace(/[€$£]|EUR|CHF/g, '').trim()).filter((part) => part !== '');
  if (prices.length < 2 || prices.some((price) => !/^\d+([.,]\d+)?$/.test(price))) return undefined;
  const length = ladder[index]?.minutes === '' ? 60 : (ladder[index]?.minutes ?? 60);
  const rungs = prices.map((price, offset) => ({
    ...(ladder[index + offset] ?? newRung(length)),
    perHour: Number(price.replace(',', '.')),
  }));
  return ladder.toSpliced(index, rungs.length, ...rungs);
}

/**
 * Another ladder for a scale. The maximum stay goes with it for as long as it was where the ladder ends: nobody types both.
 */
export function withLadder(scale: TypedScale, change: Partial<Pick<TypedScale, 'ladder' | 'freeMinutes'>>): TypedScale {
  const changed = { ...scale, ...change };
  const reach = (of: TypedScale): Typed => endsOf(of.ladder, of.freeMinutes).at(-1) ?? '';
  return reach(scale) === (scale.maximumMinutes === '' ? '' : Number(scale.maximumMinutes))
    ? { ...changed, maximumMinutes: reach(changed) }
    : changed;
}
