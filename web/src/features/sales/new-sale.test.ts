import { describe, expect, it } from 'vitest';
import { customerAda } from '@/testing/customers';
import { checkSale, nothingYet, type SaleValues, toNewSale } from './new-sale';

const today = new Date(2027, 2, 29, 10, 15);
const entered: SaleValues = {
  ...nothingYet(today),
  car: { vin: 'JTEZU11F88K007763', name: '2008 toyota cruiser' },
  customer: customerAda,
  price: { amount: 6_300, currency: 'USD' },
  salesperson: '3',
};

describe('a new sale', () => {
  it('needs a car, a customer, a price and a salesperson', () => {
    expect(checkSale({ ...nothingYet(today), soldOn: null })).toEqual({
      car: 'carMissing',
      customer: 'customerMissing',
      price: 'priceMissing',
      salesperson: 'salespersonMissing',
      soldOn: 'dayMissing',
    });
    expect(checkSale(entered)).toEqual({});
  });

  it('of today leaves the day to the service', () => {
    expect(toNewSale(entered, today)).toEqual({
      vin: 'JTEZU11F88K007763',
      customerId: customerAda.id,
      salespersonId: 3,
      price: { minorUnits: 630_000, currency: 'USD' },
      stage: 'CONTRACTED',
    });
  });

  it('of an earlier day says so', () => {
    expect(toNewSale({ ...entered, soldOn: '2027-03-28', stage: 'RESERVED' }, today)).toMatchObject({
      soldOn: '2027-03-28',
      stage: 'RESERVED',
    });
  });
});
