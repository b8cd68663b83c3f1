import { minorUnitsOf } from '@/shared/i18n/amounts';
import { site } from '@/shared/site/site';
import type { CarQuery } from './api/cars';
import { type CarSearch, type ChoiceField, choices, type Sort } from './car-search';

/** What the house trades in; every search says it, so that prices and mileages mean what stands beside them. */
export const house = {
  get currency() {
    return site().currency;
  },
  get mileageUnit() {
    return site().mileageUnit;
  },
  get minorUnits() {
    return minorUnitsOf(site().currency);
  },
};

const PAGE_SIZE = 24;

const orders = {
  newest: 'added,desc',
  cheapest: 'price,asc',
  dearest: 'price,desc',
  youngest: 'modelYear,desc',
  fewestMiles: 'mileage,asc',
} as const satisfies Record<Sort, NonNullable<CarQuery['sort']>[number]>;

type Fuel = NonNullable<CarQuery['fuel']>[number];
type Condition = NonNullable<CarQuery['condition']>[number];

const fuels = {
  PETROL: true,
  DIESEL: true,
  HYBRID: true,
  PLUG_IN_HYBRID: true,
  ELECTRIC: true,
  HYDROGEN: true,
  LPG: true,
  CNG: true,
  ETHANOL: true,
} as const satisfies Record<Fuel, true>;

export function isFuel(value: string): value is Fuel {
  return Object.hasOwn(fuels, value);
}

export function isCondition(value: string): value is Condition {
  return value === 'NEW' || value === 'USED';
}

const minor = (whole: number | undefined) => (whole === undefined ? undefined : whole * house.minorUnits);
const unlessEmpty = <T>(values: T[]) => (values.length === 0 ? undefined : values);

/** What has to be true of the cars that are found, and counted. */
export function toConditions(search: CarSearch): CarQuery {
  const { q, yearFrom, yearTo, priceFrom, priceTo, mileageTo } = search;
  const chosen = (field: ChoiceField) => choices(search, field);
  const query = {
    q: q === undefined ? undefined : String(q),
    manufacturer: unlessEmpty(chosen('make')),
    model: unlessEmpty(chosen('model')),
    color: unlessEmpty(chosen('color')),
    fuel: unlessEmpty(chosen('fuel').filter(isFuel)),
    condition: unlessEmpty(chosen('condition').filter(isCondition)),
    modelYearFrom: yearFrom,
    modelYearTo: yearTo,
    priceFrom: minor(priceFrom),
    priceTo: priceTo === undefined ? undefined : (priceTo + 1) * house.minorUnits - 1,
    mileageTo: mileageTo === undefined ? undefined : Math.max(0, mileageTo - 1),
    currency: house.currency,
    mileageUnit: house.mileageUnit,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

export function toQuery(search: CarSearch): CarQuery {
  return {
    ...toConditions(search),
    page: search.page ?? 0,
    size: PAGE_SIZE,
    sort: [orders[search.sort ?? 'newest']],
  };
}
