import { describe, expect, it } from 'vitest';
import { fieldErrors } from './field-errors';
import { Problem } from './problem';

const fields = { '/vin': 'vin', '/price': 'price' } as const;
const refusal = (pointer: string) => new Problem(400, { errors: [{ pointer, detail: 'is wrong' }] });

describe('what is wrong', () => {
  it.each([
    ['/vin', { vin: 'is wrong' }],
    ['/price/minorUnits', { price: 'is wrong' }],
    ['/elsewhere', {}],
    ['', {}],
  ])('at %s is said at %o', (pointer, errors) => {
    expect(fieldErrors(refusal(pointer), fields)).toEqual(errors);
  });

  it('is said nowhere when nothing is known', () => {
    expect(fieldErrors(new Problem(0), fields)).toEqual({});
  });
});
