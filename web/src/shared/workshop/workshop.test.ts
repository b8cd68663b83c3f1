import { describe, expect, it } from 'vitest';
import { appointment, customer, salesperson, someone } from '@/testing/fixtures';
import { toMove } from './move';
import { isOver, mayMove, stepsFor } from './steps';
import { vehicleName } from './vehicle';

const advisor = someone('Grace Hopper', 'SERVICE_ADVISOR');
const technician = someone('Maria Schmidt', 'TECHNICIAN');

describe('the steps of an appointment', () => {
  it('are all the desk’s, and the work the technician’s', () => {
    expect(stepsFor('SCHEDULED', advisor)).toEqual(['confirm', 'arrive', 'no-show', 'cancel']);
    expect(stepsFor('SCHEDULED', technician)).toEqual(['arrive']);
    expect(stepsFor('IN_PROGRESS', technician)).toEqual(['ready', 'await-parts', 'await-approval']);
    expect(stepsFor('READY', technician)).toEqual(['finish']);
    expect(stepsFor('ARRIVED', salesperson)).toEqual(['cancel']);
    expect(stepsFor('SCHEDULED', customer)).toEqual([]);
    expect(stepsFor('SCHEDULED', undefined)).toEqual([]);
  });

  it('end, and moving ends with the beginning of the work', () => {
    for (const over of ['FINISHED', 'CANCELED', 'NO_SHOW'] as const) {
      expect(isOver(over)).toBe(true);
      expect(stepsFor(over, advisor)).toEqual([]);
      expect(mayMove(over)).toBe(false);
    }
    expect(mayMove('ARRIVED')).toBe(true);
    expect(mayMove('IN_PROGRESS')).toBe(false);
  });
});

describe('a move', () => {
  const one = appointment();
  const same = { technicianId: 2, day: '2027-03-29', time: '11:30', startsAt: undefined, minutes: 60 };

  it('says only what changes', () => {
    expect(toMove(one, same, false)).toBeUndefined();
    expect(toMove(one, { ...same, startsAt: one.startsAt }, false)).toBeUndefined();
    expect(toMove(one, { ...same, technicianId: 3, minutes: 90 }, false)).toEqual({
      technicianId: 3,
      durationMinutes: 90,
    });
  });

  it('leaves it to the service what a typed time means', () => {
    expect(toMove(one, { ...same, day: '2027-03-28', time: '02:30:00' }, true)).toEqual({
      startsAt: '2027-03-28T02:30',
    });
    expect(toMove(one, { ...same, time: '' }, true)).toBeUndefined();
    expect(toMove(one, { ...same, technicianId: 3, minutes: 0 }, false)).toBeUndefined();
  });
});

it('calls a car what it is called, where that is known', () => {
  expect(vehicleName(null)).toBeUndefined();
  expect(vehicleName({ vin: 'X', vip: false, openAppointments: [] })).toBeUndefined();
});
