import { describe, expect, it } from 'vitest';
import { exportAddress, readSalesSearch, toFilter } from './sales-search';

describe('what an address says about the sales', () => {
  it('is read where it makes sense', () => {
    expect(readSalesSearch({ status: 'DRAFT', person: 3, vin: ' jtezu ', from: '2027-01-01', page: 2 })).toEqual({
      status: 'DRAFT',
      person: 3,
      vin: 'JTEZU',
      from: '2027-01-01',
      page: 2,
    });
    expect(
      readSalesSearch({ status: 'LOST', person: -1, vin: '', from: '2027-13-01', to: 'today', sort: 'vin,asc' }),
    ).toEqual({});
  });

  it.each([
    ['2027-03-31', '2027-04-01'],
    ['2027-12-31', '2028-01-01'],
    ['2028-02-28', '2028-02-29'],
  ])('includes %s', (to, soldTo) => {
    expect(toFilter({ to })).toEqual({ sort: ['soldOn,desc'], soldTo });
  });

  it('is the same in the file', () => {
    expect(exportAddress({})).toBe('/api/v1/sales/export');
    expect(exportAddress({ person: 3, to: '2027-03-31', page: 2 })).toBe(
      '/api/v1/sales/export?salespersonId=3&soldTo=2027-04-01',
    );
  });
});
