import { minorUnitsOf, type Money } from '../i18n/amounts';
import { usualCurrency } from './currencies';

/** An amount as it is typed, `5990.` and `5990.50` among them; an empty one is none. */
export interface TypedMoney {
  amount: number | string;
  currency: string;
}

export const noMoney = (): TypedMoney => ({ amount: '', currency: usualCurrency() });

export function typedMoney(money: Money | undefined): TypedMoney {
  if (money === undefined) return noMoney();
  return { amount: money.minorUnits / minorUnitsOf(money.currency), currency: money.currency };
}

export function moneyOf({ amount, currency }: TypedMoney): Money | undefined {
  if (amount === '') return undefined;
  return { minorUnits: Math.round(Number(amount) * minorUnitsOf(currency)), currency };
}
