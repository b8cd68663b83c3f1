import { describe, expect, it } from 'vitest';
import { limits, offer, priceRanges, typedAmount } from './offer';

describe('what is offered', () => {
  it('keeps a choice of which there is none left', () => {
    expect(offer([{ value: 'ford', count: 3 }], ['jeep', 'ford'])).toEqual([
      { value: 'ford', count: 3 },
      { value: 'jeep', count: 0 },
    ]);
  });

  it('counts everything below a limit', () => {
    const ranges = [
      { from: 10_000, to: 25_000, count: 4 },
      { from: 0, to: 10_000, count: 2 },
      { from: 150_000, count: 9 },
    ];
    expect(limits(ranges)).toEqual([
      { below: 10_000, count: 2 },
      { below: 25_000, count: 6 },
    ]);
  });

  it('says prices in whole units, both ends included, and how many there are beside the most', () => {
    const ranges = [
      { from: 0, to: 500_000, count: 5 },
      { from: 500_000, to: 1_000_000, count: 10 },
      { from: 5_000_000, count: 1 },
    ];
    expect(priceRanges(ranges, 100)).toEqual([
      { from: undefined, to: 4_999, count: 5, share: 0.5 },
      { from: 5_000, to: 9_999, count: 10, share: 1 },
      { from: 50_000, to: undefined, count: 1, share: 0.1 },
    ]);
  });
});

describe('an amount that somebody typed', () => {
  it.each([
    ['12500', 12_500],
    ['12,500', 12_500],
    ['12.500 €', 12_500],
    ['$12,500.99', 12_500],
    ['12 500,00', 12_500],
    ['', undefined],
    ['cheap', undefined],
    ['99999999999999', 999_999_999],
  ])('%s is %s', (text, amount) => {
    expect(typedAmount(text)).toBe(amount);
  });
});
