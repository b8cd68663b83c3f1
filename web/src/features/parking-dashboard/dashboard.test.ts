import { describe, expect, it, test } from 'vitest';
import type { DayFigures } from './api/dashboard';
import { daysIn, presetOf, readDashboardSearch, spanOf, wrongWith } from './dashboard-search';
import { earnedIn, grainOf, mainCurrency, unitsOf, weekFields } from './figures';

describe('the days that are looked at', () => {
  it.each([
    [{}, '2027-03-30', '2027-03-01', '2027-03-30'],
    [{ period: 'lastMonth' }, '2027-03-31', '2027-02-01', '2027-02-28'],
    [{ period: 'lastMonth' }, '2027-01-15', '2026-12-01', '2026-12-31'],
    [{ period: 'days' }, '2027-03-30', '2027-03-01', '2027-03-30'],
    [{ period: 'year' }, '2027-03-30', '2026-03-31', '2027-03-30'],
    [{ period: 'year' }, '2028-02-28', '2027-03-01', '2028-02-28'],
    [{ period: 'year' }, '2027-12-31', '2027-01-01', '2027-12-31'],
    [{ from: '2027-01-05', to: '2027-01-07' }, '2027-03-30', '2027-01-05', '2027-01-07'],
    [{ from: '2027-03-05' }, '2027-03-30', '2027-03-05', '2027-03-30'],
    [{ to: '2027-01-30' }, '2027-03-30', '2027-01-01', '2027-01-30'],
  ] as const)('for %j on %s are %s to %s', (search, today, from, to) => {
    expect(spanOf(search, today)).toEqual({ from, to });
  });

  it('are as many as the service takes, and none of them backwards', () => {
    expect(wrongWith({ from: '2026-01-01', to: '2027-02-04' })).toBeUndefined();
    expect(wrongWith({ from: '2026-01-01', to: '2027-02-05' })).toBe('long');
    expect(wrongWith({ from: '2026-01-02', to: '2026-01-01' })).toBe('backwards');
    expect(daysIn({ from: '2026-03-28', to: '2026-03-30' })).toBe(3);
  });

  it('are read where they make sense', () => {
    expect(readDashboardSearch({ period: 'year', from: 'x', site: 7, operator: 2 })).toEqual({
      period: 'year',
      site: 7,
    });
    expect(readDashboardSearch({ period: 'year', from: '2026-01-02', operator: 2 })).toEqual({
      from: '2026-01-02',
      operator: 2,
    });
    expect(readDashboardSearch({ period: 'month', site: 0, operator: -1 })).toEqual({});
    expect([presetOf({}), presetOf({ period: 'year' }), presetOf({ to: '2026-01-01' })]).toEqual([
      'month',
      'year',
      undefined,
    ]);
  });
});

const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });

describe('what stays brought', () => {
  const days: DayFigures[] = [
    { day: '2027-03-01', stays: 2, revenue: [euros(500)] },
    { day: '2027-03-03', stays: 3, revenue: [euros(300), { minorUnits: 70, currency: 'CHF' }] },
  ];

  it('is shown for every day, also those without any', () => {
    expect(earnedIn({ from: '2027-03-01', to: '2027-03-03' }, days)).toEqual([
      { begin: '2027-03-01', stays: 2, revenue: [euros(500)] },
      { begin: '2027-03-02', stays: 0, revenue: [] },
      { begin: '2027-03-03', stays: 3, revenue: [euros(300), { minorUnits: 70, currency: 'CHF' }] },
    ]);
  });

  test.each([
    ['2027-03-01', '2027-05-01', 'day', 62],
    ['2027-03-01', '2027-08-31', 'week', 27],
    ['2026-03-02', '2027-03-01', 'month', 13],
  ] as const)('is added up from %s to %s by the %s', (from, to, grain, count) => {
    expect(grainOf({ from, to })).toBe(grain);
    const earned = earnedIn({ from, to }, days);
    expect(earned).toHaveLength(count);
    expect(earned.find(({ stays }) => stays === 5) !== undefined).toBe(grain !== 'day');
  });

  it('is compared in the currency of most days', () => {
    const earned = earnedIn({ from: '2027-03-01', to: '2027-03-03' }, days);
    expect(mainCurrency(earned)).toBe('EUR');
    expect(earned.map(({ revenue }) => unitsOf(revenue, 'EUR'))).toEqual([5, 0, 3]);
    expect(mainCurrency([])).toBeUndefined();
  });
});

test('the fields of a week are the stronger, the more stays begin in them', () => {
  const at = weekFields([
    { weekday: 1, hour: 8, stays: 100 },
    { weekday: 7, hour: 23, stays: 1 },
    { weekday: 3, hour: 0, stays: 41 },
  ]);
  expect([at(1, 8), at(7, 23), at(3, 0), at(2, 2)]).toEqual([
    { stays: 100, strength: 5 },
    { stays: 1, strength: 1 },
    { stays: 41, strength: 3 },
    { stays: 0, strength: 0 },
  ]);
  expect(weekFields([])(1, 1)).toEqual({ stays: 0, strength: 0 });
});
