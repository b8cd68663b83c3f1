import { describe, expect, it } from 'vitest';
import { codesOf, isCode } from './codes';

describe('codes', () => {
  it('are typed as one likes, each counts once', () => {
    expect(codesOf(' brakes, TYRES;high_voltage\nBrakes ')).toEqual(['BRAKES', 'TYRES', 'HIGH_VOLTAGE']);
    expect(codesOf(' ')).toEqual([]);
  });

  it.each([
    ['BRAKES', true],
    ['A4-B_2', true],
    ['4X4', false],
    ['brakes', false],
    ['ÖL', false],
    ['A'.repeat(41), false],
  ])('%s is one: %s', (code, one) => {
    expect(isCode(code)).toBe(one);
  });
});
