import { describe, expect, it } from 'vitest';
import { filtersSet, readStockSearch, toStockFilter } from './stock-search';

describe('what an address says about the stock', () => {
  it.each([
    [{}, {}],
    [
      { q: '  cruiser ', page: 2 },
      { q: 'cruiser', page: 2 },
    ],
    [
      { model: 1500, make: 'chevrolet' },
      { model: '1500', make: 'chevrolet' },
    ],
    [
      { status: 'AVAILABLE', sort: 'price,asc' },
      { status: 'AVAILABLE', sort: 'price,asc' },
    ],
    [{ status: 'LOST', sort: 'vin,asc', fuel: 'WATER', page: 0, priceTo: -1, yearFrom: 1.5, q: ' ' }, {}],
  ])('%o is read as %o', (said, search) => {
    expect(readStockSearch(said)).toEqual(search);
  });

  it('shows all that is ours, the newest first, unless it says another thing', () => {
    expect(toStockFilter({})).toEqual({ forSale: false, sort: ['added,desc'] });
  });

  it('is asked for in minor units, and in one state only', () => {
    expect(toStockFilter({ status: 'SOLD', priceFrom: 5_000, make: 'ford', yearTo: 2018, sort: 'price,desc' })).toEqual(
      {
        status: ['SOLD'],
        sort: ['price,desc'],
        priceFrom: 500_000,
        manufacturer: ['ford'],
        modelYearTo: 2018,
      },
    );
  });

  it('counts the filters that cannot be seen otherwise', () => {
    expect(filtersSet({ q: 'x', status: 'SOLD', sort: 'price,asc', page: 3 })).toBe(0);
    expect(filtersSet({ make: 'ford', model: 'se', priceTo: undefined })).toBe(2);
  });
});
