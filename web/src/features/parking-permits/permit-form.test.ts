import { describe, expect, it, test } from 'vitest';
import type { Permit } from './api/permits';
import { emptyPermit, permitRequest, stateOf } from './permit-form';

describe('a permit', () => {
  it('holds from the beginning of its first day to the end of its last', () => {
    const values = { ...emptyPermit(), plate: ' ab 12 ', country: 'be', zoneGroup: ' A ' };
    expect(permitRequest({ ...values, from: '2027-03-01', until: '2027-03-31' })).toEqual({
      plate: 'ab 12',
      country: 'BE',
      userClass: 'RESIDENT',
      zoneGroup: 'A',
      validFrom: new Date('2027-03-01T00:00').toISOString(),
      validUntil: new Date('2027-04-01T00:00').toISOString(),
    });
  });

  it('is for good and everywhere where nothing else is said', () => {
    const values = { ...emptyPermit(), plate: 'AB12', userClass: 'DISABLED_CARD', from: '2027-03-01' };
    const request = permitRequest(values);
    expect(request).not.toHaveProperty('validUntil');
    expect(request).not.toHaveProperty('zoneGroup');
    expect(request.userClass).toBe('DISABLED_CARD');
  });

  const permit = { validFrom: '2027-03-01T00:00:00Z', validUntil: '2027-04-01T00:00:00Z' } as Permit;
  test.each([
    ['2027-02-28T23:59:59Z', permit, 'LATER'],
    ['2027-03-01T00:00:00Z', permit, 'VALID'],
    ['2027-03-31T23:59:59Z', permit, 'VALID'],
    ['2027-04-01T00:00:00Z', permit, 'ENDED'],
    ['2027-03-15T00:00:00Z', { ...permit, revokedAt: '2027-03-14T00:00:00Z' }, 'REVOKED'],
  ])('at %s is', (now, one, state) => {
    expect(stateOf(one, new Date(now))).toBe(state);
  });
});
