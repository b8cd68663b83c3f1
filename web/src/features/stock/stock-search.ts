import type { paths } from '@/shared/api/generated';
import { minorUnitsOf } from '@/shared/i18n/amounts';
import { site } from '@/shared/site/site';
import { readPage } from '@/shared/ui/page-number';
import { readSort, type SortOrder } from '@/shared/ui/sort-order';
import {
  type AutomobileStatus,
  type Condition,
  conditions,
  type Fuel,
  fuels,
  statuses,
} from '@/shared/vehicles/vehicles';

export type StockFilter = NonNullable<paths['/api/v1/automobiles']['get']['parameters']['query']>;

export const sortFields = ['price', 'modelYear', 'mileage', 'manufacturer', 'status', 'location', 'added'] as const;
export type StockSort = SortOrder<(typeof sortFields)[number]>;

/** Of the house's currency, which the service takes where a search names none. */
const minorUnits = () => minorUnitsOf(site().currency);
const ROWS = 50;

/** What the address says about the table: prices in whole units of the house's currency. */
export interface StockSearch {
  q?: string | undefined;
  status?: AutomobileStatus | undefined;
  make?: string | undefined;
  model?: string | undefined;
  color?: string | undefined;
  fuel?: Fuel | undefined;
  condition?: Condition | undefined;
  yearFrom?: number | undefined;
  yearTo?: number | undefined;
  priceFrom?: number | undefined;
  priceTo?: number | undefined;
  mileageTo?: number | undefined;
  sort?: StockSort | undefined;
  page?: number | undefined;
}

const texts = ['q', 'make', 'model', 'color'] as const;
const numbers = ['yearFrom', 'yearTo', 'priceFrom', 'priceTo', 'mileageTo'] as const;

/** Takes what makes sense and leaves the rest, so that a mistyped address still shows a table. */
export function readStockSearch(said: Record<string, unknown>): StockSearch {
  const search: StockSearch = {};
  for (const key of texts) {
    const value = said[key];
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text.trim() !== '') search[key] = text.trim().slice(0, 200);
  }
  for (const key of numbers) {
    const value = said[key];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) search[key] = value;
  }
  const status = statuses.find((known) => known === said.status);
  const fuel = fuels.find((known) => known === said.fuel);
  const condition = conditions.find((known) => known === said.condition);
  const sort = readSort(said.sort, sortFields);
  const page = said.page;
  return {
    ...search,
    ...(status !== undefined && { status }),
    ...(fuel !== undefined && { fuel }),
    ...(condition !== undefined && { condition }),
    ...(sort !== undefined && { sort }),
    ...readPage(page),
  };
}

/** The same in the service's words: everything that is ours, unless a state is asked for. */
export function toStockFilter(search: StockSearch): StockFilter {
  const { q, status, make, model, color, fuel, condition, yearFrom, yearTo, priceFrom, priceTo, mileageTo } = search;
  return {
    sort: [search.sort ?? 'added,desc'],
    ...(status === undefined ? { forSale: false } : { status: [status] }),
    ...(q !== undefined && { q }),
    ...(make !== undefined && { manufacturer: [make] }),
    ...(model !== undefined && { model: [model] }),
    ...(color !== undefined && { color: [color] }),
    ...(fuel !== undefined && { fuel: [fuel] }),
    ...(condition !== undefined && { condition: [condition] }),
    ...(yearFrom !== undefined && { modelYearFrom: yearFrom }),
    ...(yearTo !== undefined && { modelYearTo: yearTo }),
    ...(priceFrom !== undefined && { priceFrom: priceFrom * minorUnits() }),
    ...(priceTo !== undefined && { priceTo: priceTo * minorUnits() }),
    ...(mileageTo !== undefined && { mileageTo }),
  };
}

/** What the table shows of it. */
export const toStockPage = (search: StockSearch): StockFilter => ({
  ...toStockFilter(search),
  page: search.page ?? 0,
  size: ROWS,
});

/** How many filters are set beside the words and the state, which have places of their own. */
export function filtersSet(search: StockSearch): number {
  const apart = new Set(['q', 'status', 'sort', 'page']);
  return Object.keys(search).filter((key) => !apart.has(key) && search[key as keyof StockSearch] !== undefined).length;
}

/** Where the service keeps all that matches as a file, in the order in which it came. */
export function exportAddress(search: StockSearch): string {
  const said = Object.entries(toStockFilter(search))
    .filter(([key]) => key !== 'sort')
    .map(([key, value]) => [key, String(value)]);
  return `/api/v1/automobiles/export.csv?${new URLSearchParams(said).toString()}`;
}
