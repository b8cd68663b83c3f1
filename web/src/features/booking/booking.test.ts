import { describe, expect, it } from 'vitest';
import { type Booking, check, timesOn, toAppointment } from './booking';
import { begun } from './draft';

const now = new Date(2027, 2, 29, 10, 15);
const booking: Booking = { vin: ' jtezu11f88k007763 ', reason: ' Brakes ', day: '2027-03-29', time: '10:30' };

describe('a booking for the car that one comes from', () => {
  const vin = '3C4PDCGG5JT346413';

  it('keeps the day and the time, and of the same car the reason', () => {
    expect(begun(booking, undefined, undefined)).toEqual(booking);
    expect(begun({ ...booking, vin }, vin, undefined)).toEqual({ ...booking, vin });
    expect(begun(booking, vin, undefined)).toEqual({ ...booking, vin, reason: '' });
  });

  it('has the reason that one comes with', () => {
    expect(begun(booking, vin, 'To see it')).toEqual({ ...booking, vin, reason: 'To see it' });
  });
});

describe('a booking', () => {
  it('needs a car, a reason, a day and a time', () => {
    expect(check({ vin: ' ', reason: '', day: null, time: '' }, now)).toEqual({
      vin: 'vin.missing',
      reason: 'reason.missing',
      day: 'day.missing',
      time: 'time.missing',
    });
  });

  it.each([
    ['10:00', { time: 'time.past' }],
    ['10:30', {}],
  ])('for %s, at a quarter past ten, is answered %o', (time, errors) => {
    expect(check({ ...booking, time }, now)).toEqual(errors);
  });

  it('says the moment, so that it means the same in every time zone', () => {
    expect(toAppointment(booking)).toEqual({
      vin: 'JTEZU11F88K007763',
      reason: 'Brakes',
      startsAt: new Date(2027, 2, 29, 10, 30).toISOString(),
      durationMinutes: 60,
    });
  });

  it('is offered the free times of its day that are still to come', () => {
    const free = [8, 10, 11].map((hour) => new Date(2027, 2, 29, hour, 30));
    expect(timesOn('2027-03-29', [...free, new Date(2027, 2, 30, 9, 0)], now)).toEqual(['10:30', '11:30']);
    expect(timesOn('2027-03-28', free, now)).toEqual([]);
  });
});
