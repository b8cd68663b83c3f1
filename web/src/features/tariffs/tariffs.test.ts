import { describe, expect, it } from 'vitest';
import { ticks } from '@/shared/charts/ticks';
import { priceAfter, tableMinutes } from '@/shared/parking/price-table';
import { paris } from '@/testing/tariffs';
import { stairs, timeTicks } from './chart/scale-axis';
import { readTariffsSearch, toTariffQuery } from './tariffs-search';
import { changesOf } from './versions/changes';
import { inForceAt, stateOf } from './versions/states';

describe('a chart', () => {
  it.each([
    [75_00, [0, 2_000, 4_000, 6_000, 8_000]],
    [6_00, [0, 200, 400, 600]],
    [22_500, [0, 5_000, 10_000, 15_000, 20_000, 25_000]],
    [0, [0, 1]],
  ])('has round prices up to %d', (largest, expected) => {
    expect(ticks(largest)).toEqual(expected);
  });

  it('has round times that fit', () => {
    expect(timeTicks(360, 6)).toEqual([0, 60, 120, 180, 240, 300, 360]);
    expect(timeTicks(360, 3)).toEqual([0, 120, 240, 360]);
    expect(timeTicks(45, 4)).toEqual([0, 15, 30, 45]);
  });

  it('goes up at the beginning of each step, as who has begun one pays it', () => {
    const points = [
      { minutes: 0, cents: 0 },
      { minutes: 15, cents: 150 },
      { minutes: 30, cents: 300 },
    ];
    const same = (value: number) => value;
    expect(stairs(points, same, same, 60)).toBe('M0 0H0V150H15V300H30');
    expect(stairs(points, same, same, 20)).toBe('M0 0H0V150H15V300H20');
    expect(stairs([], same, same, 60)).toBe('');
  });
});

describe('a table of prices', () => {
  const curve = { points: [0, 15, 30, 45, 60, 75].map((minutes) => ({ minutes, cents: minutes * 10 })) };

  it('has a step, whole hours, and the end', () => {
    expect(tableMinutes([curve], 15)).toEqual([15, 60, 75]);
    expect(tableMinutes([], 15)).toEqual([]);
    expect(tableMinutes([curve], 15, 60)).toEqual([15, 60]);
  });

  it('rounds up to steps, and ends with the curve', () => {
    expect([1, 15, 16, 75, 76].map((minutes) => priceAfter(curve, minutes))).toEqual([150, 150, 300, 750, undefined]);
  });
});

describe('a version', () => {
  const published = (number: number, startsAt: string) => ({
    id: number,
    number,
    state: 'PUBLISHED' as const,
    createdAt: startsAt,
    publishedAt: startsAt,
    startsAt,
  });
  const versions = [
    { id: 4, number: 4, state: 'DRAFT' as const, createdAt: '2026-01-01T00:00:00Z' },
    published(3, '2026-06-01T00:00:00Z'),
    published(2, '2024-01-01T00:00:00Z'),
    published(1, '2025-01-01T00:00:00+02:00'),
  ];

  it('counts from its start until another one starts, whatever their numbers', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    expect(versions.map((one) => stateOf(one, versions, now))).toEqual(['DRAFT', 'PLANNED', 'PAST', 'IN_FORCE']);
    expect(inForceAt(versions, new Date('2023-01-01T00:00:00Z'))).toBeUndefined();
    expect(inForceAt(versions, new Date('2026-06-01T00:00:00Z'))?.number).toBe(3);
  });

  it('is told from another by what is different', () => {
    const [car, twoWheeler, ...others] = paris.scales;
    if (car === undefined || twoWheeler === undefined) throw new Error('Paris has both');
    const curve = (cents: number) => [
      {
        vehicle: car.vehicle,
        user: car.user,
        points: [60, 120].map((minutes) => ({ minutes, cents: cents * minutes })),
      },
    ];
    const before = { document: { ...paris, windows: { ...paris.windows, SUNDAY: [] } }, curves: curve(10) };
    expect(changesOf(before, { document: paris, curves: curve(10) })).toEqual({
      parts: [],
      added: [],
      removed: [],
      changed: [],
    });
    const dearer = { ...car, ladder: [{ minutes: 360, centsPerHour: 900 }] };
    const document = { ...paris, holidays: [], scales: [dearer, ...others] };
    expect(changesOf(before, { document, curves: curve(15) })).toEqual({
      parts: ['holidays'],
      added: [],
      removed: [twoWheeler],
      changed: [
        {
          scale: dearer,
          prices: [
            { minutes: 60, before: 600, now: 900 },
            { minutes: 120, before: 1_200, now: 1_800 },
          ],
        },
      ],
    });
  });
});

describe('the address of the list', () => {
  it('takes what makes sense', () => {
    expect(readTariffsSearch({ q: ' ', operator: -1, page: 0, colour: 'blue' })).toEqual({});
    expect(toTariffQuery(readTariffsSearch({ q: 52062, operator: 3, page: 2 }))).toEqual({
      q: '52062',
      operatorId: 3,
      page: 2,
      size: 50,
    });
  });
});
