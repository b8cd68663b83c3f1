import { describe, expect, it } from 'vitest';
import { checkPerson, toDetails, valuesOf } from './team-form';

const grace = { firstName: ' Grace ', lastName: 'Hopper', employeeId: 'ghopper', accountId: '' };

describe('somebody who sells', () => {
  it('needs names and an employee number', () => {
    expect(checkPerson(valuesOf(undefined))).toEqual({
      firstName: 'form.firstName.missing',
      lastName: 'form.lastName.missing',
      employeeId: 'team.employeeIdMissing',
    });
    expect(checkPerson(grace)).toEqual({});
  });

  it.each([
    ['5b1f3a52-58a4-4f53-8d0c-6d4f1c1d9f10', {}],
    ['grace@example.org', { accountId: 'team.accountWrong' }],
  ])('with the account %s is answered %o', (accountId, errors) => {
    expect(checkPerson({ ...grace, accountId })).toEqual(errors);
  });

  it('is sent without an account that is none', () => {
    expect(toDetails(grace)).toEqual({ firstName: 'Grace', lastName: 'Hopper', employeeId: 'ghopper' });
  });
});
