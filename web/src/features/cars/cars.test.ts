import { describe, expect, it } from 'vitest';
import { listings } from '@/testing/fixtures';
import { carOf } from '@/testing/shop';
import { without } from '@/testing/without';
import { toConditions, toQuery } from './car-query';
import { activeFilters, changed, choices, conditionsOf, readCarSearch, toggled } from './car-search';
import { readVins, withCar, withoutCar } from './compare-set';
import { bestOf } from './comparison';
import { others, priceBand } from './similar';

const everything = {
  q: 'white',
  make: 'ford*jeep',
  model: 1500,
  color: 'white',
  fuel: 'PETROL',
  condition: 'USED',
  yearFrom: 2015,
  yearTo: 2019,
  priceFrom: 5_000,
  priceTo: 9_999,
  mileageTo: 50_000,
  sort: 'cheapest',
  page: 2,
} as const;

describe('the address of a search', () => {
  it('says everything that was chosen', () => {
    expect(readCarSearch(everything)).toEqual(everything);
  });

  it.each([
    [{ page: -1, yearFrom: 'new', priceTo: 0, mileageTo: 1.5, sort: 'toString', make: ['ford'], q: '  ' }, {}],
    [{ sort: 'newest', page: 0 }, {}],
    [
      { q: 2018, make: 'ford', page: '3' },
      { q: 2018, make: 'ford' },
    ],
    [{ q: '2018' }, { q: 2018 }],
    [{ q: '0150' }, { q: '0150' }],
  ])('%j is read as %j', (given, search) => {
    expect(readCarSearch(given)).toEqual(search);
  });

  it('holds several choices of a kind', () => {
    expect(choices(everything, 'make')).toEqual(['ford', 'jeep']);
    expect(choices(everything, 'model')).toEqual(['1500']);
    expect(choices({}, 'make')).toEqual([]);
  });

  it('begins at the first page when something else is chosen', () => {
    expect(toggled({ color: 'white', page: 3 }, 'color', 'black')).toEqual({ color: 'white*black' });
    expect(changed({ q: 'ford', page: 3 }, { q: undefined })).toEqual({});
  });

  it('forgets models with their makes', () => {
    expect(toggled({ make: 'ford*jeep', model: 'f-150' }, 'make', 'ford')).toEqual({ make: 'jeep' });
    expect(toggled({ make: 'jeep' }, 'make', 'jeep')).toEqual({});
  });

  it('counts the same whatever the order and the page', () => {
    expect(conditionsOf(everything)).toEqual(without(everything, 'sort', 'page'));
  });
});

describe('active filters', () => {
  it('stand one by one, ranges as one', () => {
    expect(activeFilters(everything).map(({ field, value }) => [field, value])).toEqual([
      ['q', 'white'],
      ['make', 'ford'],
      ['make', 'jeep'],
      ['model', '1500'],
      ['color', 'white'],
      ['fuel', 'PETROL'],
      ['condition', 'USED'],
      ['price', undefined],
      ['year', undefined],
      ['mileage', undefined],
    ]);
  });

  it('can be taken away, and the order stays', () => {
    const [words, price] = activeFilters({ q: 'ford', priceFrom: 1, priceTo: 2, sort: 'cheapest', page: 1 });
    expect(words?.without).toEqual({ priceFrom: 1, priceTo: 2, sort: 'cheapest' });
    expect(price?.without).toEqual({ q: 'ford', sort: 'cheapest' });
  });

  it('are none of the order', () => {
    expect(activeFilters({ sort: 'cheapest', page: 1 })).toEqual([]);
  });
});

describe('what the service is asked', () => {
  it('is what the address says, in its terms', () => {
    expect(toQuery(everything)).toEqual({
      q: 'white',
      manufacturer: ['ford', 'jeep'],
      model: ['1500'],
      color: ['white'],
      fuel: ['PETROL'],
      condition: ['USED'],
      modelYearFrom: 2015,
      modelYearTo: 2019,
      priceFrom: 500_000,
      priceTo: 999_999,
      mileageTo: 49_999,
      currency: 'USD',
      mileageUnit: 'MI',
      page: 2,
      size: 24,
      sort: ['price,asc'],
    });
  });

  it('leaves out what the service would not know', () => {
    expect(toConditions({ fuel: 'COAL*DIESEL', condition: 'ODD' })).toEqual({
      fuel: ['DIESEL'],
      currency: 'USD',
      mileageUnit: 'MI',
    });
  });
});

describe('the cars to compare', () => {
  it('are three at most, each once', () => {
    const three = ['A1111', 'B2222', 'C3333'].reduce(withCar, readVins(''));
    expect(withCar(three, 'D4444')).toEqual(three);
    expect(withCar(['A1111'], 'A1111')).toEqual(['A1111']);
    expect(withoutCar(three, 'B2222')).toEqual(['A1111', 'C3333']);
  });

  it('are read from what was kept or sent, however odd', () => {
    expect(readVins('A1111*A1111*<script>*B2222*C3333*D4444')).toEqual(['A1111', 'B2222', 'C3333']);
    expect(readVins('')).toEqual([]);
  });
});

describe('a comparison', () => {
  const [first, second, third] = ['JTEZU11F88K007763', '3C4PDCGG5JT346413', '1C4HJWEG8JL900123'].map((vin) =>
    carOf(vin),
  );
  if (first === undefined || second === undefined || third === undefined) throw new Error('no such cars');

  it('marks the best, and all of them when they are as good', () => {
    expect(bestOf([first, second, third])).toEqual({
      price: new Set([second.vin]),
      mileage: new Set([second.vin]),
      modelYear: new Set([second.vin, third.vin]),
    });
  });

  it('compares kilometers with miles', () => {
    const abroad = { ...first, mileage: { value: 50_000, unit: 'KM' as const } };
    expect(bestOf([abroad, second]).mileage).toEqual(new Set([abroad.vin]));
  });

  it('marks nothing where there is nothing to choose', () => {
    const nothing = { price: new Set(), mileage: new Set(), modelYear: new Set() };
    expect(bestOf([first])).toEqual(nothing);
    expect(bestOf([first, { ...first, vin: 'ANOTHER' }])).toEqual(nothing);
    const euros = { ...second, price: { minorUnits: 1, currency: 'EUR' } };
    expect(bestOf([first, euros]).price).toEqual(new Set());
  });
});

describe('similar cars', () => {
  it('are others, each once, a few only', () => {
    const [car, ...rest] = listings;
    const found = others(car?.vin ?? '', [...listings, ...listings]);
    expect(found).toEqual(rest.slice(0, 3));
  });

  it('cost a fifth less or more at most', () => {
    expect(priceBand({ minorUnits: 1_000_001 })).toEqual({ priceFrom: 800_001, priceTo: 1_200_001 });
  });
});
