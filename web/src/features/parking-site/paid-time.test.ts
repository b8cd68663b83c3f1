import { describe, expect, it } from 'vitest';
import type { ParkingService } from '@/shared/api/generated';
import { chipsOf, chosenOf, limitsOf, stepped } from './paid-time';

const document: ParkingService['TariffDocument'] = {
  stepMinutes: 10,
  holidays: [],
  postParkingCharges: [],
  windows: {},
  terms: {} as ParkingService['TariffTerms'],
  scales: [
    { vehicle: 'CAR', user: 'RESIDENT', freeMinutes: 0, freeOfCharge: false, ladder: [], maximumMinutes: 600 },
    { vehicle: 'CAR', user: 'VISITOR', freeMinutes: 0, freeOfCharge: false, ladder: [], maximumMinutes: 90 },
    { vehicle: 'HEAVY', user: 'VISITOR', freeMinutes: 0, freeOfCharge: false, ladder: [] },
  ],
};

describe('time that is bought', () => {
  const car = limitsOf(document, 'CAR');

  it('has the step and the maximum of its users’ scale', () => {
    expect(car).toEqual({ step: 10, most: 90, limited: true });
    expect(limitsOf(document, 'HEAVY')).toEqual({ step: 10, most: 44_640, limited: false });
    expect(limitsOf(document, 'CAR', 'RESIDENT')).toEqual({ step: 10, most: 600, limited: true });
    expect(limitsOf(undefined, 'CAR')).toEqual({ step: 15, most: 44_640, limited: false });
  });

  it('is offered as far as it may be bought, up to the longest', () => {
    expect(chipsOf(car)).toEqual([15, 30, 60, 90]);
    expect(chipsOf({ ...car, most: 60 })).toEqual([15, 30, 60]);
    expect(chipsOf(limitsOf(undefined, 'CAR'))).toEqual([15, 30, 60, 120]);
  });

  it('is an hour, or what the address says, but never too long', () => {
    expect(chosenOf(undefined, car)).toBe(60);
    expect(chosenOf(30, car)).toBe(30);
    expect(chosenOf(300, car)).toBe(90);
  });

  it('changes by whole steps', () => {
    expect(stepped(60, 1, car)).toBe(70);
    expect(stepped(15, 1, car)).toBe(20);
    expect(stepped(15, -1, car)).toBe(10);
    expect(stepped(10, -1, car)).toBe(10);
    expect(stepped(85, 1, car)).toBe(90);
    expect(stepped(90, 1, car)).toBe(90);
  });
});
