import { expect, it, test } from 'vitest';
import { usualOn, weekdayIn, weeksBefore } from './usual';

const zone = 'Europe/Berlin';

it('looks at four whole weeks before today, by the clocks of the site', () => {
  const { from, to } = weeksBefore(zone, new Date('2027-03-30T22:30:00Z'));
  expect([from, to]).toEqual([new Date('2027-03-02T23:00:00Z'), new Date('2027-03-30T22:00:00Z')]);
});

test.each([
  ['2027-03-29T00:00:00Z', 1],
  ['2027-03-28T22:30:00Z', 1],
  ['2027-03-28T12:00:00Z', 7],
])('%s is on weekday %s', (moment, weekday) => expect(weekdayIn(zone, new Date(moment))).toBe(weekday));

it('averages what is known of an hour, and leaves a gap where nothing is', () => {
  const usual = usualOn(
    1,
    [
      { from: '2027-03-01T07:00:00Z', free: 10 },
      { from: '2027-03-08T07:00:00Z', free: 0 },
      { from: '2027-03-15T07:00:00Z' },
      { from: '2027-03-15T08:00:00Z' },
      { from: '2027-03-16T07:00:00Z', free: 99 },
    ],
    zone,
  );
  expect(usual).toHaveLength(24);
  expect(usual[8]).toBe(5);
  expect(usual.filter((free) => free !== undefined)).toHaveLength(1);
});
