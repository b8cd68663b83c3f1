import { describe, expect, it } from 'vitest';
import { customerAda } from '@/testing/customers';
import { compare } from './comparison';

describe('what becomes of what is known', () => {
  const { email, address, ...bare } = customerAda;
  const outcomes = (staying: typeof customerAda, going: typeof customerAda) =>
    Object.fromEntries(compare(staying, going).map(({ field, outcome }) => [field, outcome]));

  it('keeps what is known of the one who stays', () => {
    const going = { ...customerAda, lastName: 'King', email: 'ADA@example.org', phone: '+442079460000' };
    expect(outcomes(customerAda, going)).toEqual({ name: 'lost', email: 'same', phone: 'lost', address: 'same' });
  });

  it('takes over what they lack', () => {
    expect(outcomes(bare, { ...customerAda, email: email ?? '', address: address ?? '' })).toEqual({
      name: 'same',
      email: 'taken',
      phone: 'same',
      address: 'taken',
    });
    expect(outcomes(customerAda, bare)).toMatchObject({ email: 'nothing', address: 'nothing' });
  });
});
