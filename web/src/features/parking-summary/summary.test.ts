import { describe, expect, it } from 'vitest';
import type { Summary } from './api/summary';
import { drawnCurrency, everyMonth, readSummarySearch, valueOf, yearsTo } from './summary';

const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
const summary: Summary = {
  total: { stays: 3, minutes: 200, money: [{ minorUnits: 300, currency: 'GBP' }, euros(1_250)] },
  sites: [],
  months: [{ month: '2027-03', figures: { stays: 3, minutes: 200, money: [euros(1_250)] } }],
};

describe('a year of parking', () => {
  it('has twelve months, also those without any', () => {
    const months = everyMonth(2027, summary);
    expect(months).toHaveLength(12);
    expect(months[2]?.figures.stays).toBe(3);
    expect(months[11]).toEqual({ month: '2027-12', figures: { stays: 0, minutes: 0, money: [] } });
  });

  it('is drawn in the currency that most was spent in, or in hours where nothing was', () => {
    expect(drawnCurrency(summary)).toBe('EUR');
    expect(valueOf(summary.total, 'EUR')).toBe(12.5);
    const free = { ...summary, total: { stays: 1, minutes: 90, money: [euros(0)] } };
    expect(drawnCurrency(free)).toBeUndefined();
    expect(valueOf(free.total, undefined)).toBe(1.5);
  });

  it('is one of the last five, or the one in the address', () => {
    expect(yearsTo(2027, 2027)).toEqual([2027, 2026, 2025, 2024, 2023]);
    expect(yearsTo(2027, 2021)).toEqual([2027, 2026, 2025, 2024, 2023, 2021]);
    expect(yearsTo(2021, 2021)).toEqual([2021, 2020]);
    expect(readSummarySearch({ year: 2026 })).toEqual({ year: 2026 });
    for (const year of [1999, 2026.5, '2026', undefined]) expect(readSummarySearch({ year })).toEqual({});
  });
});
