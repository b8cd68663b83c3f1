import { describe, expect, it } from 'vitest';
import { idempotencyKeys } from './idempotency-key';

describe('the key of a form', () => {
  it('stays for what is sent again, and changes with it', () => {
    const keyFor = idempotencyKeys();
    const first = keyFor({ vin: 'A' });
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(keyFor({ vin: 'A' })).toBe(first);
    const second = keyFor({ vin: 'B' });
    expect(second).not.toBe(first);
    expect(keyFor({ vin: 'B' })).toBe(second);
    expect(idempotencyKeys()({ vin: 'A' })).not.toBe(first);
  });
});
