import { describe, expect, it } from 'vitest';
import { customerRecord, purchase } from '@/testing/shop';
import { without } from '@/testing/without';
import { ownCars } from '@/shared/sales/own-cars';
import { stepsOf } from './garage';
import { check, detailsOf, profileOf } from './profile';

describe('the cars somebody has', () => {
  it('are those of contracts that hold, each once', () => {
    const other = { vin: '1FTFW1ET4EFC23745' };
    const purchases = [
      purchase({ id: 5, status: 'DRAFT' }),
      purchase({ id: 4, status: 'CONTRACTED', automobile: other }),
      purchase({ id: 3, status: 'DELIVERED' }),
      purchase({ id: 2, status: 'DELIVERED', automobile: other }),
      purchase({ id: 1, status: 'UNWOUND', automobile: { vin: '3C4PDCGG5JT346413' } }),
    ];
    expect(ownCars(purchases).map(({ id }) => id)).toEqual([4, 3]);
  });
});

describe('a purchase', () => {
  const contractedAt = '2027-03-01T10:00:00Z';
  const deliveredAt = '2027-03-05T10:00:00Z';
  const reservedUntil = '2027-03-03T10:00:00Z';
  const steps = (changes: Parameters<typeof purchase>[0]) => {
    const bare = without(purchase(), 'contractedAt', 'deliveredAt');
    return stepsOf({ ...bare, ...changes }).map(({ name, done }) => `${done ? '✓' : ' '} ${name}`);
  };

  it.each([
    [{ status: 'DRAFT' }, ['  reserved', '  contracted', '  delivered']],
    [{ status: 'RESERVED', reservedUntil }, ['✓ reserved', '  contracted', '  delivered']],
    [{ status: 'CONTRACTED', contractedAt }, ['✓ reserved', '✓ contracted', '  delivered']],
    [{ status: 'DELIVERED', contractedAt, deliveredAt }, ['✓ reserved', '✓ contracted', '✓ delivered']],
    [{ status: 'CANCELLED' }, []],
    [{ status: 'UNWOUND', contractedAt }, ['✓ reserved', '✓ contracted']],
  ] as const)('%j has come as far as %j', (changes, expected) => {
    expect(steps(changes)).toEqual(expected);
  });

  it('is kept until the reservation ends, and says so only while it is reserved', () => {
    expect(stepsOf(purchase({ status: 'RESERVED', reservedUntil }))[0]?.at).toBe(reservedUntil);
    expect(stepsOf(purchase({ status: 'CONTRACTED', reservedUntil, contractedAt }))[0]?.at).toBeUndefined();
  });
});

describe('a profile', () => {
  it('is sent as it was read when nothing was changed', () => {
    const { firstName, lastName, email, address, phoneAsGiven } = customerRecord;
    expect(detailsOf(profileOf(customerRecord))).toEqual({ firstName, lastName, email, address, phone: phoneAsGiven });
  });

  it('leaves out what is empty', () => {
    const profile = { firstName: ' Ada ', lastName: 'Lovelace', email: ' ', phone: '', address: '' };
    expect(detailsOf(profile)).toEqual({ firstName: 'Ada', lastName: 'Lovelace' });
  });

  it.each([
    [{}, {}],
    [{ firstName: ' ' }, { firstName: 'firstName' }],
    [
      { lastName: '', email: 'ada' },
      { lastName: 'lastName', email: 'email' },
    ],
    [{ email: '' }, {}],
  ])('with %j is answered %j', (changes, errors) => {
    expect(check({ ...profileOf(customerRecord), ...changes })).toEqual(errors);
  });
});
