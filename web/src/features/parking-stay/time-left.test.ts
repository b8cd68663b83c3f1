import { describe, expect, it } from 'vitest';
import { readStaySearch } from './stay-search';
import { timeLeft } from './time-left';

describe('the time left', () => {
  const stay = { startsAt: '2027-03-30T07:00:00Z', endsAt: '2027-03-30T09:00:00Z' };
  const at = (time: string) => timeLeft(stay, Date.parse(`2027-03-30T${time}Z`));

  it('is told in begun minutes, and as a part of the whole', () => {
    expect(at('08:00:00')).toEqual({ minutes: 60, percent: 50, soon: false });
    expect(at('08:00:01').minutes).toBe(60);
    expect(at('08:50:00').soon).toBe(true);
  });

  it('is all of it before it begins, and nothing after its end', () => {
    expect(at('06:00:00')).toEqual({ minutes: 120, percent: 100, soon: false });
    expect(at('09:00:01')).toEqual({ minutes: 0, percent: 0, soon: true });
  });
});

describe('the address of a stay', () => {
  it('says by how many minutes it is to be longer', () => {
    expect(readStaySearch({ extend: 30 })).toEqual({ extend: 30 });
    for (const none of [0, -5, 1.5, '30', 1e9, undefined]) expect(readStaySearch({ extend: none })).toEqual({});
  });
});
