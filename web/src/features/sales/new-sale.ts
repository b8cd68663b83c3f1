import type { Customer } from '@/shared/customers/customers';
import { localDay } from '@/shared/time/local';
import { moneyOf, noMoney, type TypedMoney } from '@/shared/ui/typed-money';
import type { NewSale, Stage } from './api/sale';

export const stages = ['CONTRACTED', 'RESERVED', 'DRAFT'] as const satisfies readonly Stage[];

/** What a sale needs to know of its car. */
export interface CarToSell {
  vin: string;
  name: string;
}

/** What was entered so far. */
export interface SaleValues {
  car: CarToSell | null;
  customer: Customer | null;
  price: TypedMoney;
  salesperson: string;
  stage: Stage;
  soldOn: string | null;
}

export function nothingYet(today: Date): SaleValues {
  return {
    car: null,
    customer: null,
    price: noMoney(),
    salesperson: '',
    stage: 'CONTRACTED',
    soldOn: localDay(today),
  };
}

export type SaleError = 'carMissing' | 'customerMissing' | 'priceMissing' | 'salespersonMissing' | 'dayMissing';

/** What has to be mended before anyone is asked. */
export function checkSale(values: SaleValues): Partial<Record<keyof SaleValues, SaleError>> {
  return {
    ...(values.car === null && { car: 'carMissing' }),
    ...(values.customer === null && { customer: 'customerMissing' }),
    ...(values.price.amount === '' && { price: 'priceMissing' }),
    ...(values.salesperson === '' && { salesperson: 'salespersonMissing' }),
    ...(values.soldOn === null && { soldOn: 'dayMissing' }),
  };
}

/** Today is left to the service, whose day it is that counts. */
export function toNewSale(values: SaleValues, today: Date): NewSale {
  const { car, customer, price, salesperson, stage, soldOn } = values;
  const amount = moneyOf(price);
  if (car === null || customer === null || amount === undefined) {
    throw new RangeError('A sale needs a car, a customer and a price');
  }
  return {
    vin: car.vin,
    customerId: customer.id,
    salespersonId: Number(salesperson),
    price: amount,
    stage,
    ...(soldOn !== null && soldOn !== localDay(today) && { soldOn }),
  };
}
