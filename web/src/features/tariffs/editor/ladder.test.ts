import { describe, expect, it } from 'vitest';
import { paris } from '@/testing/tariffs';
import { endsOf, pasted, rungAfter, withLadder } from './ladder';
import { newRung, typedTariff, type TypedScale } from './typed-tariff';

const car = (): TypedScale => {
  const [scale] = typedTariff(paris, 'EUR').scales;
  if (scale === undefined) throw new Error('Paris has cars');
  return scale;
};

describe('a ladder', () => {
  it('ends where its rungs do, free minutes first, and nowhere behind one without an end', () => {
    const rungs = [newRung(60), newRung(30), newRung(''), newRung(60)];
    expect(endsOf(rungs, 20)).toEqual([80, 110, undefined, undefined]);
    expect(endsOf(rungs, '')).toEqual([60, 90, undefined, undefined]);
  });

  it('goes on with rungs as long as the one before', () => {
    expect(rungAfter([newRung(30), newRung(60)], 0).map(({ minutes }) => minutes)).toEqual([30, 30, 60]);
    expect(rungAfter([newRung('')], 0).map(({ minutes }) => minutes)).toEqual(['', 60]);
  });

  it.each([
    ['6, 6, 12, 15, 18, 18', [6, 6, 12, 15, 18, 18]],
    ['3\n3\n6\n7,50\n9\n9', [3, 3, 6, 7.5, 9, 9]],
    ['18 €\t18 €\t36 €', [18, 18, 36]],
    ['1,50; 2,25', [1.5, 2.25]],
  ])('takes the prices of a table, %j', (text, prices) => {
    const ladder = pasted([newRung(60)], 0, text);
    expect(ladder?.map(({ perHour }) => perHour)).toEqual(prices);
    expect(ladder?.every(({ minutes }) => minutes === 60)).toBe(true);
  });

  it.each(['6', '7,50', '', 'six, seven', '-6, 6'])('leaves %j to the field', (text) => {
    expect(pasted([newRung(60)], 0, text)).toBeUndefined();
  });

  it('takes the maximum stay along for as long as they were the same', () => {
    const scale = car();
    const longer = withLadder(scale, { ladder: [...scale.ladder, newRung(30)] });
    expect(longer.maximumMinutes).toBe(390);
    expect(withLadder(longer, { freeMinutes: 15 }).maximumMinutes).toBe(405);
    expect(withLadder(scale, { ladder: [newRung('')] }).maximumMinutes).toBe('');
    expect(withLadder({ ...scale, maximumMinutes: 240 }, { freeMinutes: 15 }).maximumMinutes).toBe(240);
  });
});
