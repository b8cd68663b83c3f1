import { describe, expect, it } from 'vitest';
import { openingHours } from '@/testing/planning';
import { exampleOf, stretches, weekdays } from './weekly-hours';

describe('a week', () => {
  it('says days with the same hours together', () => {
    expect(stretches(openingHours.hours).map(({ first, last, hours }) => [first, last, hours.length])).toEqual([
      ['MONDAY', 'FRIDAY', 2],
      ['SATURDAY', 'SUNDAY', 0],
    ]);
    const wednesdayOff = openingHours.hours.filter(({ weekday }) => weekday !== 'WEDNESDAY');
    expect(stretches(wednesdayOff).map(({ first, last }) => [first, last])).toEqual([
      ['MONDAY', 'TUESDAY'],
      ['WEDNESDAY', 'WEDNESDAY'],
      ['THURSDAY', 'FRIDAY'],
      ['SATURDAY', 'SUNDAY'],
    ]);
    expect(stretches([])).toHaveLength(1);
  });

  it('has a day for the name of each', () => {
    expect(weekdays.map((weekday) => exampleOf(weekday).getDay())).toEqual([1, 2, 3, 4, 5, 6, 0]);
  });
});
