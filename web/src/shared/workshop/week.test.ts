import { describe, expect, it } from 'vitest';
import { openingHours } from '@/testing/planning';
import { checkWeek, hoursOf, type Interval, nextInterval, weekOf } from './week';

const monday = (...intervals: [string, string][]) => ({
  ...weekOf([]),
  MONDAY: intervals.map(([from, to]): Interval => ({ from, to })),
});

describe('the hours of a week', () => {
  it('are the same after they were typed', () => {
    expect(hoursOf(weekOf(openingHours.hours))).toEqual(openingHours.hours);
  });

  it('are sent in their order', () => {
    expect(hoursOf(monday(['13:00', '17:00'], ['08:00', '12:00'])).map(({ from }) => from)).toEqual(['08:00', '13:00']);
  });

  it.each<[string, [string, string][], object]>([
    [
      'a morning and an afternoon',
      [
        ['08:00', '12:00'],
        ['12:30', '17:00'],
      ],
      {},
    ],
    [
      'two that touch',
      [
        ['08:00', '12:00'],
        ['12:00', '17:00'],
      ],
      {},
    ],
    ['until midnight', [['18:00', '00:00']], {}],
    ['all day', [['00:00', '00:00']], {}],
    ['without an end', [['08:00', '']], { MONDAY: 'missing' }],
    ['an end before its start', [['12:00', '08:00']], { MONDAY: 'backwards' }],
    ['an end at its start', [['12:00', '12:00']], { MONDAY: 'backwards' }],
    [
      'two that overlap',
      [
        ['08:00', '12:00'],
        ['11:45', '17:00'],
      ],
      { MONDAY: 'overlap' },
    ],
    [
      'two that overlap, the later one first',
      [
        ['11:45', '17:00'],
        ['08:00', '12:00'],
      ],
      { MONDAY: 'overlap' },
    ],
    [
      'something after midnight',
      [
        ['18:00', '00:00'],
        ['23:00', '23:30'],
      ],
      { MONDAY: 'overlap' },
    ],
  ])('with %s are answered', (_, intervals, errors) => {
    expect(checkWeek(monday(...intervals))).toEqual(errors);
  });

  it('go on after the last of the day', () => {
    expect(nextInterval([])).toEqual({ from: '08:00', to: '17:00' });
    expect(nextInterval([{ from: '08:00', to: '12:00' }])).toEqual({ from: '12:00', to: '' });
    expect(nextInterval([{ from: '08:00', to: '00:00' }])).toEqual({ from: '', to: '' });
  });
});
