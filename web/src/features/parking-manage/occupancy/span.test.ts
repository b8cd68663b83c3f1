import { expect, it, test } from 'vitest';
import { isKnown, isTick, lookedAt, momentsOf, turned } from './span';

test.each([
  ['day', '2027-03-28', '2027-03-28', '2027-03-29', 15],
  ['week', '2027-03-28', '2027-03-22', '2027-03-29', 60],
  ['month', '2027-02-14', '2027-02-01', '2027-03-01', 180],
  ['month', '2027-12-31', '2027-12-01', '2028-01-01', 180],
] as const)('a %s with %s is from %s to before %s', (length, day, first, after, step) => {
  expect(lookedAt(length, day)).toEqual({ first, after, step });
});

it('is as long as the clocks of its site make it', () => {
  const { from, to } = momentsOf(lookedAt('day', '2027-03-28'), 'Europe/Berlin');
  expect(to.getTime() - from.getTime()).toBe(23 * 3_600_000);
});

it('is turned over like a page', () => {
  expect(turned('day', '2027-03-01', -1)).toBe('2027-02-28');
  expect(turned('week', '2027-03-03', 1)).toBe('2027-03-08');
  expect(turned('month', '2027-03-31', -1)).toBe('2027-02-28');
});

it('names hours of a day, and days of what is longer', () => {
  expect(isTick('day', 'Europe/Berlin', '2027-03-01T05:00:00Z')).toBe(true);
  expect(isTick('day', 'Europe/Berlin', '2027-03-01T05:15:00Z')).toBe(false);
  expect(isTick('week', 'Europe/Berlin', '2027-03-01T23:00:00Z')).toBe(true);
  expect(isTick('week', 'Europe/Berlin', '2027-03-02T00:00:00Z')).toBe(false);
  expect(isTick('month', 'Europe/Berlin', '2027-03-05T23:00:00Z')).toBe(true);
  expect(isTick('month', 'Europe/Berlin', '2027-03-04T23:00:00Z')).toBe(false);
});

it('is known as soon as one step is', () => {
  expect(isKnown([{ from: '2027-03-01T00:00:00Z' }])).toBe(false);
  expect(isKnown([{ from: '2027-03-01T00:00:00Z' }, { from: '2027-03-01T01:00:00Z', free: 0 }])).toBe(true);
});
