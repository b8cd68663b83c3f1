import { describe, expect, it } from 'vitest';
import { isWeight, requestOf, valuesOf } from './vehicle-form';

describe('what a driver says of a vehicle', () => {
  it('begins with a French car', () => {
    expect(valuesOf()).toEqual({
      plate: '',
      country: 'FR',
      name: '',
      vehicleClass: 'CAR',
      propulsion: '',
      weightKg: '',
    });
  });

  it('says nothing of what is left empty', () => {
    const request = requestOf({ ...valuesOf(), plate: ' aa 123 aa ', country: 'fr', vehicleClass: '' });
    expect(request).toEqual({ plate: 'aa 123 aa', country: 'FR' });
  });

  it('gives back what there was', () => {
    const said = { plate: 'AB123CD', country: 'FR', name: 'Van', propulsion: 'ELECTRIC', weightKg: 2_300 } as const;
    const vehicle = { id: 7, vehicleClass: 'HEAVY', ...said } as const;
    expect(requestOf(valuesOf(vehicle))).toEqual(said);
    expect(requestOf(valuesOf({ ...vehicle, statedClass: 'CAR' }))).toEqual({ ...said, vehicleClass: 'CAR' });
  });

  it.each([
    ['', true],
    ['1600', true],
    [' 100000 ', true],
    ['100001', false],
    ['0', false],
    ['-3', false],
    ['1.6', false],
    ['1600 kg', false],
  ])('takes %j for a weight: %s', (typed, expected) => {
    expect(isWeight(typed)).toBe(expected);
  });
});
