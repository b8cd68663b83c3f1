import { describe, expect, it } from 'vitest';
import type { Figure } from './api/report';
import { barsOf, everyMonth, mainCurrency, totals } from './figures';
import { readPeriod, readyMade, toQuery } from './period';

const figure = (key: string, sales: number, minorUnits: number, currency = 'USD', gross?: number): Figure => ({
  key,
  label: key,
  sales,
  total: { minorUnits, currency },
  ...(gross !== undefined && { gross: { minorUnits: gross, currency } }),
  salesWithoutCost: gross === undefined ? sales : 0,
});

describe('figures', () => {
  it('are compared in the currency that most were paid in', () => {
    expect(mainCurrency([figure('a', 2, 100, 'EUR'), figure('a', 3, 1), figure('b', 2, 1, 'EUR')])).toBe('EUR');
    expect(mainCurrency([])).toBeUndefined();
  });

  it('leave no month out', () => {
    expect(everyMonth(['2027-02', '2026-11'])).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(everyMonth([])).toEqual([]);
    expect(barsOf('MONTH', [figure('2026-11', 1, 100), figure('2027-01', 2, 300)]).map(({ sales }) => sales)).toEqual([
      1, 0, 2,
    ]);
  });

  it('of makes begin with the one that brought most', () => {
    const bars = barsOf('MAKE', [figure('ford', 9, 100), figure('toyota', 1, 900), figure('toyota', 1, 5, 'EUR')]);
    expect(bars).toEqual([
      { key: 'toyota', label: 'toyota', sales: 2, revenue: 9 },
      { key: 'ford', label: 'ford', sales: 9, revenue: 1 },
    ]);
  });

  it('show what was earned only where the cost is known', () => {
    const bars = barsOf('MAKE', [
      figure('ford', 1, 900, 'USD', 300),
      figure('ford', 1, 5, 'EUR', 5),
      figure('vw', 1, 50),
    ]);
    expect(bars.map(({ gross }) => gross)).toEqual([3, undefined]);
  });

  it('add up in each currency', () => {
    expect(totals([figure('a', 1, 100, 'USD', -7), figure('a', 2, 50, 'EUR'), figure('b', 1, 20)])).toEqual({
      sales: 4,
      withoutCost: 3,
      gross: [{ currency: 'USD', minorUnits: -7 }],
      money: [
        { currency: 'USD', minorUnits: 120 },
        { currency: 'EUR', minorUnits: 50 },
      ],
    });
  });
});

describe('a time that is looked at', () => {
  const today = new Date(2027, 2, 29);

  it.each([
    ['month', '2027-03-01'],
    ['year', '2027-01-01'],
    ['twelve', '2026-04-01'],
    ['all', undefined],
  ] as const)('called %s begins on %s', (name, from) => {
    expect(readyMade(name, today).from).toBe(from);
  });

  it('includes its last day', () => {
    expect(toQuery({ from: '2027-03-01', to: '2027-03-31' })).toEqual({ from: '2027-03-01', to: '2027-04-01' });
  });

  it('is read where it makes sense', () => {
    expect(readPeriod({ from: '2027-02-01', to: 'tomorrow', by: 'x' })).toEqual({ from: '2027-02-01' });
  });
});
