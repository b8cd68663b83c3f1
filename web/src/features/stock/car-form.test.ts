import { describe, expect, it } from 'vitest';
import { automobile } from '@/testing/stock';
import { checkCar, newCar, toPatch, toRegistration, valuesOf } from './car-form';

const toyota = { id: 1, name: 'toyota' };
const cruiser = { id: 2, name: 'cruiser' };
const entered = { ...newCar(), vin: ' jtezu11f88k007763 ', manufacturer: toyota, model: cruiser };

describe('a car that comes in', () => {
  it('needs a VIN, a make and a model', () => {
    expect(checkCar(newCar())).toEqual({ vin: 'vinMissing', manufacturer: 'makeMissing', model: 'modelMissing' });
    expect(checkCar(entered)).toEqual({});
  });

  it('needs a price to be for sale at once', () => {
    expect(checkCar({ ...entered, status: 'AVAILABLE' })).toEqual({ price: 'priceMissing' });
    expect(checkCar({ ...entered, status: 'AVAILABLE', price: { amount: 1, currency: 'USD' } })).toEqual({});
  });

  it.each([1885, 2101])('was not built in %d', (modelYear) => {
    expect(checkCar({ ...entered, modelYear })).toEqual({ modelYear: 'yearWrong' });
  });

  it('is sent without what is unknown', () => {
    expect(toRegistration({ ...entered, color: ' ', price: { amount: 6_300, currency: 'USD' } })).toEqual({
      vin: 'JTEZU11F88K007763',
      modelId: 2,
      condition: 'USED',
      status: 'IN_STOCK',
      purpose: 'SALE',
      price: { minorUnits: 630_000, currency: 'USD' },
    });
  });

  it('of before 1981 needs nobody to vouch for its VIN', () => {
    const old = toRegistration({ ...entered, legacyVin: true, overrideReason: 'Seen by me' });
    expect(old).toMatchObject({ legacyVin: true });
    expect(old).not.toHaveProperty('vinOverrideReason');
    expect(toRegistration({ ...entered, overrideReason: 'Seen by me' })).toMatchObject({
      vinOverrideReason: 'Seen by me',
    });
  });
});

describe('a change of a car', () => {
  const car = automobile();
  const before = valuesOf(car);

  it('says only what differs', () => {
    expect(toPatch(car, before)).toEqual({});
    expect(toPatch(car, { ...before, color: 'red', modelYear: 2009 })).toEqual({ color: 'red', modelYear: 2009 });
  });

  it('forgets what was emptied', () => {
    expect(toPatch(car, { ...before, color: ' ', mileage: '', price: { amount: '', currency: 'USD' } })).toEqual({
      color: null,
      mileage: null,
      price: null,
    });
  });
});
