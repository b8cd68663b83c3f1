import { describe, expect, it } from 'vitest';
import { copy, deadLetter, operations } from '@/testing/admin';
import { byTopic, roughly, secondsBetween, subjectOf, verdictOn, verdictOnCopy } from './health';

describe('the verdict on a service', () => {
  it.each([
    ['IN_SYNC', 'well'],
    ['BEHIND', 'working'],
    ['UNKNOWN', 'working'],
    ['OUT_OF_DATE', 'wrong'],
    ['STOPPED', 'wrong'],
  ] as const)('of a copy that is %s is %s', (state, verdict) => {
    expect(verdictOnCopy({ state })).toBe(verdict);
  });

  it('is the worst of all there is to say', () => {
    const stuck = { waiting: 3, flowing: false, givenUp: 0 };
    expect(verdictOn(operations(), 0)).toBe('well');
    expect(verdictOn(operations({ copies: [copy({ state: 'BEHIND' })] }), 0)).toBe('working');
    expect(verdictOn(operations({ copies: [copy({ state: 'BEHIND' })], events: stuck }), 0)).toBe('wrong');
    expect(verdictOn(operations({ mails: { ...stuck, flowing: true, givenUp: 1 } }), 0)).toBe('wrong');
    expect(verdictOn(operations({ refunds: { waiting: 0, flowing: true, givenUp: 1 } }), 0)).toBe('wrong');
    expect(verdictOn(operations(), 1)).toBe('wrong');
  });
});

describe('what is said of it', () => {
  it('takes lengths of time in the unit that says enough', () => {
    expect(roughly(3)).toEqual({ amount: 3, unit: 'second' });
    expect(roughly(119)).toEqual({ amount: 119, unit: 'second' });
    expect(roughly(120)).toEqual({ amount: 2, unit: 'minute' });
    expect(roughly(7_199)).toEqual({ amount: 119, unit: 'minute' });
    expect(roughly(7_200)).toEqual({ amount: 2, unit: 'hour' });
  });

  it('never says that something waits since tomorrow', () => {
    expect(secondsBetween('2027-03-28T10:00:05Z', '2027-03-28T10:00:00Z')).toBe(0);
  });

  it('names what copies are of, as far as it knows', () => {
    expect(subjectOf('inventory.automobiles.v1')).toBe('automobiles');
    expect(subjectOf('something.else.v1')).toBe('other');
  });

  it('puts dead letters of one topic together', () => {
    const [a, b, c] = [deadLetter(), deadLetter({ topic: 'x', id: '2' }), deadLetter({ id: '3' })];
    expect(byTopic([a, b, c])).toEqual([
      [a.topic, [a, c]],
      ['x', [b]],
    ]);
  });
});
