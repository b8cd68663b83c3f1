import { describe, expect, it } from 'vitest';
import { services } from '@/testing/planning';
import { type Booking, check, choicesOf, SOMETHING_ELSE, toAppointment, workOf } from './booking';
import { begun } from './draft';

// Berlin's clocks have been put forward the day before.
const zone = 'Europe/Berlin';
const now = new Date('2027-03-29T08:15:00Z');
const booking: Booking = {
  vin: ' jtezu11f88k007763 ',
  service: SOMETHING_ELSE,
  reason: ' It squeaks ',
  day: '2027-03-29',
  time: '10:30',
};

describe('a booking for the car that one comes from', () => {
  const vin = '3C4PDCGG5JT346413';

  it('keeps the day and the time, and of the same car the reason', () => {
    expect(begun(booking, undefined, undefined)).toEqual(booking);
    expect(begun({ ...booking, vin }, vin, undefined)).toEqual({ ...booking, vin });
    expect(begun(booking, vin, undefined)).toEqual({ ...booking, vin, service: '', reason: '' });
  });

  it('has the reason that one comes with', () => {
    const wish = { ...booking, service: 'BRAKES' };
    expect(begun(wish, vin, 'To see it')).toEqual({ ...wish, vin, service: SOMETHING_ELSE, reason: 'To see it' });
  });
});

describe('a booking', () => {
  it('needs a car, something to do, a day and a time', () => {
    expect(check({ vin: ' ', service: '', reason: '', day: null, time: '' }, zone, now)).toEqual({
      vin: 'vin.missing',
      service: 'service.missing',
      day: 'day.missing',
      time: 'time.missing',
    });
  });

  it('needs words for something else, and none for a service', () => {
    expect(check({ ...booking, reason: ' ' }, zone, now)).toEqual({ reason: 'reason.missing' });
    expect(check({ ...booking, service: 'BRAKES', reason: ' ' }, zone, now)).toEqual({});
  });

  it.each([
    ['10:00', { time: 'time.past' }],
    ['10:30', {}],
  ])('for %s, at a quarter past ten, is answered %o', (time, errors) => {
    expect(check({ ...booking, time }, zone, now)).toEqual(errors);
  });

  it('offers what is bookable, and something else at the end', () => {
    const choices = choicesOf(services);
    expect(choices.map(({ value }) => value)).toEqual([
      'BRAKES',
      'DIAGNOSIS',
      'INSPECTION',
      'OIL_SERVICE',
      'TYRE_CHANGE',
      SOMETHING_ELSE,
    ]);
    expect(choicesOf([])).toEqual([{ value: SOMETHING_ELSE, durationMinutes: 60 }]);
  });

  it.each([
    ['BRAKES', { service: 'BRAKES' }],
    [SOMETHING_ELSE, { service: 'OTHER' }],
    ['RECALL', undefined],
    ['', undefined],
  ])('of %j looks for times for %o', (chosen, work) => {
    expect(workOf(chosen, services)).toEqual(work);
  });

  it('looks for an hour where the workshop offers nothing for something else', () => {
    expect(workOf(SOMETHING_ELSE, [])).toEqual({ durationMinutes: 60 });
  });

  it('says the moment at which the workshop’s clocks show the time, wherever one reads them', () => {
    expect(toAppointment(booking, zone, { service: 'OTHER' }, 'Something else')).toEqual({
      vin: 'JTEZU11F88K007763',
      reason: 'It squeaks',
      startsAt: '2027-03-29T08:30:00.000Z',
      serviceCode: 'OTHER',
    });
  });

  it('has the service for a reason where no other is given', () => {
    expect(toAppointment({ ...booking, reason: ' ' }, zone, { service: 'BRAKES' }, 'Brakes')).toMatchObject({
      reason: 'Brakes',
      serviceCode: 'BRAKES',
    });
    expect(toAppointment(booking, zone, { durationMinutes: 60 }, '')).not.toHaveProperty('serviceCode');
  });
});
