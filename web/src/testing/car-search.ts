import type { InventoryService } from '@/shared/api/generated';

type Listing = InventoryService['Listing'];
type Condition = [name: string, holds: (car: Listing, values: string[]) => boolean];

const is = (value: string | undefined, values: string[]) =>
  value !== undefined && values.some((one) => one.toLowerCase() === value.toLowerCase());

const conditions: Condition[] = [
  [
    'q',
    (car, [words = '']) => {
      const text = [car.manufacturer, car.model, car.color, car.modelYear, car.vin, car.location].join(' ');
      return words.split(/\s+/).every((word) => text.toLowerCase().includes(word.toLowerCase()));
    },
  ],
  ['manufacturer', (car, values) => is(car.manufacturer, values)],
  ['model', (car, values) => is(car.model, values)],
  ['color', (car, values) => is(car.color, values)],
  ['fuel', (car, values) => is(car.fuel, values)],
  ['condition', (car, values) => is(car.condition, values)],
  ['modelYearFrom', (car, [year]) => (car.modelYear ?? 0) >= Number(year)],
  ['modelYearTo', (car, [year]) => car.modelYear !== undefined && car.modelYear <= Number(year)],
  ['priceFrom', (car, [price]) => (car.price?.minorUnits ?? -1) >= Number(price)],
  ['priceTo', (car, [price]) => car.price !== undefined && car.price.minorUnits <= Number(price)],
  ['mileageTo', (car, [miles]) => car.mileage !== undefined && car.mileage.value <= Number(miles)],
];

function found(cars: readonly Listing[], query: URLSearchParams, ignored: readonly string[] = []) {
  const asked = conditions.filter(([name]) => query.has(name) && !ignored.includes(name));
  return cars.filter((car) => asked.every(([name, holds]) => holds(car, query.getAll(name))));
}

function counts(cars: readonly Listing[], value: (car: Listing) => string | undefined) {
  const counted = new Map<string, number>();
  for (const one of cars.map(value)) if (one !== undefined) counted.set(one, (counted.get(one) ?? 0) + 1);
  return [...counted].map(([name, count]) => ({ value: name, count })).sort((one, other) => other.count - one.count);
}

function ranges(cars: readonly Listing[], edges: number[], value: (car: Listing) => number | undefined) {
  return [0, ...edges]
    .map((from, place) => {
      const to = edges[place];
      const inside = cars.map(value).filter((one) => one !== undefined && one >= from && one < (to ?? Infinity));
      return { from, ...(to !== undefined && { to }), count: inside.length };
    })
    .filter(({ count }) => count > 0);
}

function facets(cars: readonly Listing[], query: URLSearchParams): InventoryService['Facets'] {
  const without = (...ignored: string[]) => found(cars, query, ignored);
  return {
    manufacturers: counts(without('manufacturer'), (car) => car.manufacturer),
    models: counts(without('model'), (car) => car.model),
    modelYears: counts(without('modelYearFrom', 'modelYearTo'), ({ modelYear }) => modelYear?.toString()).sort(
      (one, other) => Number(other.value) - Number(one.value),
    ),
    colors: counts(without('color'), (car) => car.color),
    conditions: counts(without('condition'), (car) => car.condition),
    fuels: counts(without('fuel'), (car) => car.fuel),
    prices: ranges(
      without('priceFrom', 'priceTo'),
      [5_000, 10_000, 15_000, 20_000, 30_000, 50_000].map((edge) => edge * 100),
      ({ price }) => price?.minorUnits,
    ),
    mileages: ranges(
      without('mileageTo'),
      [10_000, 25_000, 50_000, 75_000, 100_000, 150_000],
      ({ mileage }) => mileage?.value,
    ),
  };
}

const orders: Record<string, (one: Listing, other: Listing) => number> = {
  'price,asc': (one, other) => (one.price?.minorUnits ?? Infinity) - (other.price?.minorUnits ?? Infinity),
  'price,desc': (one, other) => (other.price?.minorUnits ?? 0) - (one.price?.minorUnits ?? 0),
  'modelYear,desc': (one, other) => (other.modelYear ?? 0) - (one.modelYear ?? 0),
  'mileage,asc': (one, other) => (one.mileage?.value ?? Infinity) - (other.mileage?.value ?? Infinity),
};

/** Searches cars as the service does. */
export function searchCars(cars: readonly Listing[], query: URLSearchParams): InventoryService['SearchResponse'] {
  const matching = found(cars, query).sort(orders[query.get('sort') ?? ''] ?? (() => 0));
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 20);
  return {
    items: matching.slice(page * size, (page + 1) * size),
    page,
    size,
    totalItems: matching.length,
    totalPages: Math.ceil(matching.length / size),
    ...(query.get('facets') === 'true' && { facets: facets(cars, query) }),
  };
}
