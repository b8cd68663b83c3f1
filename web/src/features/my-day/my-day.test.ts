import { describe, expect, it } from 'vitest';
import { appointment } from '@/testing/fixtures';
import { inOrder, nextOf, placeInDay } from './my-day';
import { readMyDaySearch } from './my-day-search';

const at = (id: number, hour: string, status: ReturnType<typeof appointment>['status']) =>
  appointment({ id, status, startsAt: `2027-03-29T${hour}:00:00Z` });

describe('a technician’s day', () => {
  it('goes by time', () => {
    const day = [at(3, '13', 'SCHEDULED'), at(2, '08', 'FINISHED'), at(1, '13', 'SCHEDULED')];
    expect(inOrder(day).map(({ id }) => id)).toEqual([2, 1, 3]);
  });

  it.each<[string, ReturnType<typeof appointment>[], number | undefined]>([
    ['what is in work', [at(1, '08', 'CONFIRMED'), at(2, '09', 'IN_PROGRESS')], 2],
    ['the first that is not over', [at(1, '08', 'FINISHED'), at(2, '10', 'SCHEDULED'), at(3, '09', 'ARRIVED')], 3],
    ['what does not wait', [at(1, '08', 'AWAITING_PARTS'), at(2, '09', 'CONFIRMED')], 2],
    ['what waits where there is nothing else', [at(1, '08', 'AWAITING_PARTS'), at(2, '09', 'CANCELED')], 1],
    ['nothing when all is over', [at(1, '08', 'FINISHED'), at(2, '09', 'NO_SHOW')], undefined],
  ])('begins with %s', (_, day, next) => {
    expect(nextOf(day)?.id).toBe(next);
  });

  it.each([
    ['FINISHED', false, 'over'],
    ['IN_PROGRESS', true, 'now'],
    ['IN_PROGRESS', false, 'now'],
    ['AWAITING_PARTS', true, 'waiting'],
    ['CONFIRMED', true, 'next'],
    ['CONFIRMED', false, 'later'],
  ] as const)('says of %s, next or not (%s), that it is %s', (status, next, place) => {
    expect(placeInDay(at(1, '08', status), next)).toBe(place);
  });

  it('is shown as the address says, where that makes sense', () => {
    expect(readMyDaySearch({ day: '2027-03-29', at: 17, vin: 'jtezu11f88k007763' })).toEqual({
      day: '2027-03-29',
      at: 17,
      vin: 'JTEZU11F88K007763',
    });
    expect(readMyDaySearch({ day: '2027-02-30', at: -1, vin: '' })).toEqual({});
    expect(readMyDaySearch({ day: 7, at: '17', vin: 7 })).toEqual({});
  });
});
