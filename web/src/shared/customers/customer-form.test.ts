import { describe, expect, it } from 'vitest';
import { checkCustomer, nobodyYet, toDetails, valuesFrom, valuesOf } from './customer-form';

const ada = { ...nobodyYet, firstName: ' Ada ', lastName: 'Lovelace' };

describe('a customer', () => {
  it('needs both names, and an e-mail address that can be one', () => {
    expect(checkCustomer({ ...nobodyYet, email: 'ada' })).toEqual({
      firstName: 'firstName.missing',
      lastName: 'lastName.missing',
      email: 'email.wrong',
    });
    expect(checkCustomer(ada)).toEqual({});
  });

  it('is sent without what is unknown', () => {
    expect(toDetails({ ...ada, phone: ' ', email: ' ada@example.org ' })).toEqual({
      firstName: 'Ada',
      lastName: 'Lovelace',
      email: 'ada@example.org',
    });
  });

  it('keeps a number that could not be understood', () => {
    const known = {
      id: 1,
      firstName: 'Ada',
      lastName: 'L',
      registeredAt: '',
      changedAt: '',
      phoneAsGiven: '555 0 ask',
    };
    expect(valuesOf(known).phone).toBe('555 0 ask');
    expect(valuesOf({ ...known, phone: '+14155550123' }).phone).toBe('+14155550123');
  });

  it.each([
    ['Ada King Lovelace', { firstName: 'Ada', lastName: 'King Lovelace' }],
    ['ada@example.org', { email: 'ada@example.org' }],
    ['+1 (415) 555-0123', { phone: '+1 (415) 555-0123' }],
    ['', {}],
  ])('begins from %j as %o', (typed, known) => {
    expect(valuesFrom(typed)).toEqual({ ...nobodyYet, ...known });
  });
});
