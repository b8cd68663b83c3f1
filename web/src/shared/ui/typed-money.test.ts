import { describe, expect, it } from 'vitest';
import { rememberCurrency } from './currencies';
import { moneyOf, noMoney, typedMoney } from './typed-money';

describe('money that is typed', () => {
  it.each([
    [6_300, 'USD', 630_000],
    [0.29, 'EUR', 29],
    [1_234.56, 'CHF', 123_456],
    [630_000, 'JPY', 630_000],
  ])('%d %s is %d minor units, and back', (amount, currency, minorUnits) => {
    expect(moneyOf({ amount, currency })).toEqual({ minorUnits, currency });
    expect(typedMoney({ minorUnits, currency })).toEqual({ amount, currency });
  });

  it('counts as it was typed', () => {
    expect(moneyOf({ amount: '5990.50', currency: 'EUR' })).toEqual({ minorUnits: 599_050, currency: 'EUR' });
    expect(moneyOf({ amount: '5990.', currency: 'EUR' })).toEqual({ minorUnits: 599_000, currency: 'EUR' });
  });

  it('is none when nothing is typed', () => {
    expect(moneyOf({ amount: '', currency: 'EUR' })).toBeUndefined();
  });

  it('begins in the currency that was last used here', () => {
    expect(noMoney().currency).toBe('USD');
    rememberCurrency('EUR');
    expect(typedMoney(undefined)).toEqual({ amount: '', currency: 'EUR' });
  });
});
