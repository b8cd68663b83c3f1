import { expect, it } from 'vitest';
import { stay } from '@/testing/stays';
import { elapsed, minutesLeft, sorted } from './own-stays';

const at = (time: string) => Date.parse(`2027-03-30T${time}:00Z`);
const from = (id: number, startsAt: number, endsAt: number) =>
  stay({ id, startsAt: new Date(startsAt).toISOString(), endsAt: new Date(endsAt).toISOString() });

it('puts first what ends first, and of what comes what comes first', () => {
  const stays = [
    from(1, at('14:00'), at('15:00')),
    from(2, at('08:00'), at('12:00')),
    from(3, at('13:00'), at('20:00')),
    from(4, at('10:00'), at('11:00')),
  ];
  const { running, upcoming } = sorted(stays, at('10:00'));
  expect(running.map(({ id }) => id)).toEqual([4, 2]);
  expect(upcoming.map(({ id }) => id)).toEqual([3, 1]);
});

it('counts the minute that has begun, and what is over its time', () => {
  const one = from(1, at('08:00'), at('12:00'));
  expect(minutesLeft(one, at('11:00'))).toBe(60);
  expect(minutesLeft(one, at('11:00') + 1)).toBe(60);
  expect(minutesLeft(one, at('11:59') + 59_999)).toBe(1);
  expect(minutesLeft(one, at('12:00'))).toBe(0);
  expect(minutesLeft(one, at('12:10'))).toBe(-10);
});

it('knows how much of the time is over', () => {
  const one = from(1, at('08:00'), at('12:00'));
  expect([at('07:00'), at('08:00'), at('11:00'), at('13:00')].map((now) => elapsed(one, now))).toEqual([0, 0, 0.75, 1]);
});
