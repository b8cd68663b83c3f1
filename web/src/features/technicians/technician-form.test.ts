import { describe, expect, it } from 'vitest';
import { checkTechnician, toDetails, valuesOf } from './technician-form';

const bertha = { firstName: ' Bertha ', lastName: 'Benz', employeeId: 'bbenz', accountId: '', skills: 'brakes TYRES' };

describe('a technician', () => {
  it('needs names and an employee number', () => {
    expect(checkTechnician(valuesOf(undefined))).toEqual({
      firstName: 'firstName.missing',
      lastName: 'lastName.missing',
      employeeId: 'employeeId.missing',
    });
    expect(checkTechnician(bertha)).toEqual({});
  });

  it('has codes for skills, and an account’s number for an account', () => {
    expect(checkTechnician({ ...bertha, skills: 'BRAKES, 4x4' })).toEqual({ skills: 'skills.wrong' });
    expect(checkTechnician({ ...bertha, accountId: 'bertha@example.org' })).toEqual({ accountId: 'account.wrong' });
  });

  it('is sent without an account that is none', () => {
    expect(toDetails(bertha)).toEqual({
      firstName: 'Bertha',
      lastName: 'Benz',
      employeeId: 'bbenz',
      skills: ['BRAKES', 'TYRES'],
    });
  });
});
