import { describe, expect, it } from 'vitest';
import type { FoundSite } from '@/shared/parking/sites';
import { cheapestFirst, freeFor, isPossible, toSite } from './offers';

const site = (id: number, changes: Partial<FoundSite> = {}): FoundSite => ({
  id,
  kind: 'CAR_PARK',
  name: `Site ${id}`,
  operator: 'City',
  timeZone: 'Europe/Lisbon',
  spaces: [],
  ...changes,
});
const costs = (cents: number, currency = 'EUR') => ({ price: { cents, currency } });
const free = [
  { kind: 'STANDARD', count: 3 },
  { kind: 'WIDE', count: 2 },
  { kind: 'DISABLED', count: 4 },
  { kind: 'MOTORCYCLE', count: 5 },
] as const;

describe('what a site offers for a time', () => {
  it('is free spaces that the vehicle may take', () => {
    const one = site(1, { free: [...free] });
    expect(freeFor(one, {})).toBe(5);
    expect(freeFor(one, { vehicle: 'TWO_WHEELER' })).toBe(8);
    expect(freeFor(one, { space: 'DISABLED' })).toBe(4);
    expect(freeFor(one, { space: 'DELIVERY' })).toBeUndefined();
    expect(freeFor(site(2), {})).toBeUndefined();
  });

  it('can be had where it is not full, and not refused', () => {
    expect(isPossible(site(1), {})).toBe(true);
    expect(isPossible(site(1, { free: [{ kind: 'STANDARD', count: 0 }] }), {})).toBe(false);
    expect(isPossible(site(1, { price: { reason: 'ENDS_TOO_LATE' } }), {})).toBe(false);
  });

  it('comes by price, and last where it cannot be had', () => {
    const sites = [
      site(1, costs(700)),
      site(2, { price: { reason: 'LONGER_THAN_THE_MAXIMUM' } }),
      site(3, { ...costs(100), free: [{ kind: 'STANDARD', count: 0 }] }),
      site(4),
      site(5, costs(500, 'JPY')),
      site(6, costs(300)),
    ];
    expect(cheapestFirst(sites, {}).map(({ id }) => id)).toEqual([4, 6, 1, 5, 2, 3]);
  });
});

describe('the way to a site', () => {
  const stay = { from: '2027-06-01T08:00:00Z', to: '2027-06-01T09:50:00Z' };

  it('takes along what was looked for, by the clocks there', () => {
    const search = {
      from: '2027-06-01T10:00',
      to: '2027-06-01T11:50',
      own: 5,
      vehicle: 'HEAVY',
      space: 'WIDE',
    } as const;
    expect(toSite(site(1), search, stay)).toEqual({
      own: 5,
      vehicle: 'HEAVY',
      kind: 'WIDE',
      from: '2027-06-01T09:00',
      to: '2027-06-01T10:50',
    });
    expect(toSite(site(1, { kind: 'ON_STREET' }), search, stay)).toMatchObject({ minutes: 120 });
  });

  it('takes along no time that nobody has said', () => {
    expect(toSite(site(1), {}, stay)).toEqual({});
  });
});
