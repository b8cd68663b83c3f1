import { describe, expect, it } from 'vitest';
import { dayIn, dayLater, isDay, momentIn, mondayOf, timeIn } from './zoned';

describe('the clocks somewhere else', () => {
  it('show another day and time at the same moment', () => {
    const moment = new Date('2026-03-29T00:59:00Z');
    expect([dayIn('Europe/Berlin', moment), timeIn('Europe/Berlin', moment)]).toEqual(['2026-03-29', '01:59']);
    expect([dayIn('America/Los_Angeles', moment), timeIn('America/Los_Angeles', moment)]).toEqual([
      '2026-03-28',
      '17:59',
    ]);
    expect(timeIn('Europe/Berlin', new Date('2026-03-29T01:00:00Z'))).toBe('03:00');
    expect(timeIn('Europe/Berlin', new Date('2026-03-29T22:00:00Z'))).toBe('00:00');
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['America/Los_Angeles', '2026-03-28', '17:59', '2026-03-29T00:59:00Z'],
    ['America/New_York', '2026-11-01', '09:30', '2026-11-01T14:30:00Z'],
    ['UTC', '2026-12-31', '23:30', '2026-12-31T23:30:00Z'],
  ])('of %s show %s, %s at one moment', (zone, day, time, moment) => {
    expect(momentIn(zone, day, time)).toEqual(new Date(moment));
  });
});

describe('days of the calendar', () => {
  it('follow each other whatever the clocks do', () => {
    expect(dayLater('2026-03-28', 2)).toBe('2026-03-30');
    expect(dayLater('2026-10-26', -2)).toBe('2026-10-24');
    expect(dayLater('2028-02-28', 1)).toBe('2028-02-29');
    expect(['2026-03-23', '2026-03-25', '2026-03-29'].map(mondayOf)).toEqual([
      '2026-03-23',
      '2026-03-23',
      '2026-03-23',
    ]);
  });

  it('are known from what is none', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const none of ['2027-02-29', '1999-01-01', '2027-1-1', 7, undefined]) expect(isDay(none)).toBe(false);
  });
});
