import { describe, expect, it } from 'vitest';
import { dayIn, dayLater, timeIn } from '@/shared/time/zoned';
import { at, boardAppointments, calendar } from '@/testing/board';
import { appointment } from '@/testing/fixtures';
import { axisOf, gapsOf, lanesOf, loadOf, placeOn, shownOf, spanOf, startAt } from './board';
import { readBoardSearch } from './board-search';

const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;
const day = (startsAt: string, endsAt: string, ...open: [string, string][]) => ({
  day: '',
  startsAt,
  endsAt,
  open: open.map(([from, to]) => ({ startsAt: from, endsAt: to })),
  closures: [],
});
const booked = (startsAt: string, endsAt: string) => appointment({ startsAt, endsAt });
const shown = (moments: readonly number[]) => moments.map((moment) => timeIn(ZONE, new Date(moment)));

describe('the axis of a day', () => {
  it('goes from the opening to the closing, and as far as there is work', () => {
    const open = day('2026-03-04T23:00Z', '2026-03-05T23:00Z', ['2026-03-05T07:30Z', '2026-03-05T16:00Z']);
    expect(shown(axisOf(open, ZONE, []).hours)).toEqual(
      ['08', '09', '10', '11', '12', '13', '14', '15', '16', '17'].map((hour) => `${hour}:00`),
    );
    const late = axisOf(open, ZONE, [booked('2026-03-05T16:30Z', '2026-03-05T18:10Z')]);
    expect(shown(late.hours).at(-1)).toBe('20:00');
  });

  it('is that of a usual day where the workshop is closed', () => {
    const closed = axisOf(day('2026-03-07T23:00Z', '2026-03-08T23:00Z'), ZONE, []);
    expect([shown(closed.hours)[0], shown(closed.hours).at(-1)]).toEqual(['08:00', '17:00']);
  });

  it('leaves out the hour that the clocks skip on 29 March 2026', () => {
    const spring = day('2026-03-28T23:00Z', '2026-03-29T22:00Z', ['2026-03-28T23:00Z', '2026-03-29T22:00Z']);
    const axis = axisOf(spring, ZONE, []);
    expect(shown(axis.hours).slice(0, 4)).toEqual(['00:00', '01:00', '03:00', '04:00']);
    expect(axis.hours).toHaveLength(24);
    // Half past one to half past three by the clocks is one hour of work.
    expect(placeOn(axis, spanOf({ startsAt: '2026-03-29T00:30Z', endsAt: '2026-03-29T01:30Z' }))).toEqual({
      from: 90,
      minutes: 60,
    });
    expect(placeOn(axis, spanOf({ startsAt: '2026-03-29T07:00Z', endsAt: '2026-03-29T08:00Z' }))?.from).toBe(8 * 60);
    expect(timeIn(ZONE, new Date(startAt(axis, 8 * 60 + 4, 15)))).toBe('09:00');
  });

  it('shows twice the hour that comes twice on 25 October 2026', () => {
    const autumn = day('2026-10-24T22:00Z', '2026-10-25T23:00Z', ['2026-10-24T22:00Z', '2026-10-25T23:00Z']);
    const axis = axisOf(autumn, ZONE, []);
    expect(shown(axis.hours).slice(0, 5)).toEqual(['00:00', '01:00', '02:00', '02:00', '03:00']);
    expect(axis.hours).toHaveLength(26);
    expect(placeOn(axis, spanOf({ startsAt: '2026-10-25T08:00Z', endsAt: '2026-10-25T09:00Z' }))).toEqual({
      from: 10 * 60,
      minutes: 60,
    });
    const first = startAt(axis, 2 * 60, 15);
    const second = startAt(axis, 3 * 60, 15);
    expect(shown([first, second])).toEqual(['02:00', '02:00']);
    expect(second - first).toBe(HOUR);
    expect(timeIn(ZONE, new Date(startAt(axis, 10 * 60, 15)))).toBe('09:00');
  });

  it('lets work begin on the grid of the day, and only on that day', () => {
    const axis = axisOf(day('2026-03-04T23:00Z', '2026-03-05T23:00Z'), ZONE, []);
    expect(timeIn(ZONE, new Date(startAt(axis, 37, 15)))).toBe('08:30');
    expect(timeIn(ZONE, new Date(startAt(axis, 38, 15)))).toBe('08:45');
    expect(timeIn(ZONE, new Date(startAt(axis, -10_000, 15)))).toBe('00:00');
    const last = new Date(startAt(axis, 10_000, 15));
    expect([dayIn(ZONE, last), timeIn(ZONE, last)]).toEqual(['2026-03-05', '23:45']);
  });
});

describe('the lanes of a day', () => {
  const week = calendar(new URLSearchParams({ from: '2027-03-29', days: '7' }));
  const [monday, tuesday] = week.days;
  if (monday === undefined || tuesday === undefined) throw new Error('A week without days');

  it('are everybody who takes appointments, and who has some all the same', () => {
    const lanes = lanesOf(week, monday, shownOf(boardAppointments, undefined));
    expect(lanes.map(({ name, active }) => [name, active])).toEqual([
      ['Otto Berg', false],
      ['Tom Reed', true],
      ['Maria Schmidt', true],
      ['Lena von Hohenstein-Oberwallenburg', true],
    ]);
    expect(lanes[2]?.blocks.map(({ appointment: { id } }) => id)).toEqual([60, 61, 62]);
    expect(lanesOf(week, tuesday, boardAppointments).map(({ id }) => id)).toEqual([3, 2, 5]);
  });

  it('have called-off appointments only where they are asked for, beside what is at that time', () => {
    expect(shownOf(boardAppointments, undefined).some(({ id }) => id === 66)).toBe(false);
    expect(shownOf(boardAppointments, 'CANCELED').map(({ id }) => id)).toEqual([66]);
    const blocks = lanesOf(week, monday, boardAppointments)[2]?.blocks ?? [];
    expect(blocks.map(({ appointment: { id }, track, tracks }) => [id, track, tracks])).toEqual([
      [60, 0, 1],
      [61, 0, 2],
      [66, 1, 2],
      [62, 0, 1],
    ]);
  });

  it('say what is free of the working time from now on', () => {
    const [, tom] = lanesOf(week, monday, boardAppointments);
    const theirs = boardAppointments.filter(({ technician }) => technician.id === 3);
    const gaps = gapsOf(tom?.working ?? [], theirs, Date.parse(at('2027-03-29', '08:20')), 15);
    expect(gaps.map(({ from, to }) => shown([from, to]))).toEqual([
      ['08:30', '09:00'],
      ['11:00', '12:00'],
    ]);
  });

  it('say how much of it is booked', () => {
    const [, , maria] = lanesOf(week, monday, boardAppointments);
    expect(loadOf(maria?.working ?? [], maria?.blocks ?? [])).toEqual({ working: 510, booked: 165 });
  });

  it.each([
    ['2027-03-27', '2027-03-28', '2027-03-29'],
    ['2027-10-30', '2027-10-31', '2027-11-01'],
  ])(
    'have of what goes on over midnight their part of it, also when the clocks change, %s',
    (before, changed, after) => {
      const three = calendar(new URLSearchParams({ from: before, days: '3' }));
      const overnight = [
        { ...booked(at(before, '23:00'), at(changed, '01:00')), id: 1 },
        { ...booked(at(changed, '22:30'), at(after, '04:30')), id: 2 },
        { ...booked(at(after, '22:00'), at(dayLater(after, 1), '00:00')), id: 3 },
      ];
      const lanes = three.days.map((one) => lanesOf(three, one, overnight).flatMap(({ blocks }) => blocks));
      expect(
        lanes.map((blocks) => blocks.map(({ appointment: { id }, span }) => [id, ...shown([span.from, span.to])])),
      ).toEqual([
        [[1, '23:00', '00:00']],
        [
          [1, '00:00', '01:00'],
          [2, '22:30', '00:00'],
        ],
        [
          [2, '00:00', '04:30'],
          [3, '22:00', '00:00'],
        ],
      ]);
      expect(lanes.map((blocks) => loadOf([], blocks).booked)).toEqual([60, 150, 390]);
      const [first, second] = three.days;
      if (first === undefined || second === undefined) throw new Error('Days are missing');
      expect(shown(axisOf(second, ZONE, overnight).hours).slice(0, 2)).toEqual(['00:00', '01:00']);
      expect(shown(axisOf(first, ZONE, overnight).hours).at(-1)).toBe('00:00');
    },
  );
});

describe('the address of the board', () => {
  it('keeps what makes sense', () => {
    const search = { day: '2027-03-29', view: 'week', status: 'READY' };
    expect(readBoardSearch(search)).toEqual(search);
    expect(readBoardSearch({ day: '2027-02-30', view: 'month', status: 'ready' })).toEqual({});
  });
});
