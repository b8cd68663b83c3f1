import { describe, expect, it } from 'vitest';
import { someone } from '@/testing/fixtures';
import { isCustomer, isStaff, nameOf, type Role } from './session';

describe('a session', () => {
  it.each<[Role, boolean]>([
    ['ADMIN', true],
    ['SALESPERSON', true],
    ['SERVICE_ADVISOR', true],
    ['TECHNICIAN', true],
    ['PARKING_MANAGER', false],
    ['PARKING_AGENT', false],
    ['CUSTOMER', false],
  ])('of a %s is one of the dealership’s staff: %s', (role, staff) => {
    expect(isStaff(someone('Ada', role))).toBe(staff);
  });

  it('of nobody is neither', () => {
    expect(isStaff({ signedIn: false })).toBe(false);
    expect(isCustomer(undefined)).toBe(false);
  });

  it('can be both', () => {
    const both = someone('Ada', 'TECHNICIAN', 'CUSTOMER');
    expect(isStaff(both) && isCustomer(both)).toBe(true);
  });

  it('has the name that the account says, or its address', () => {
    const { name, ...nameless } = someone('Ada Lovelace');
    expect(nameOf({ ...nameless, name: 'Ada' })).toBe('Ada');
    expect(nameOf(nameless)).toBe('ada@example.org');
    expect(name).toBe('Ada Lovelace');
  });
});
