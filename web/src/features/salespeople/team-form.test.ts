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

  it('is sent without an account that is none', () => {
    expect(toDetails(grace)).toEqual({ firstName: 'Grace', lastName: 'Hopper', employeeId: 'ghopper' });
  });
});
