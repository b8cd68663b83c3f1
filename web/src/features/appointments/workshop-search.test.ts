import { describe, expect, it } from 'vitest';
import { readWorkshopSearch, toFilter } from './workshop-search';

describe('the address of a filtered list', () => {
  it('keeps what makes sense', () => {
    const search = { status: 'READY', day: '2027-03-29', vin: 'JTEZU11F88K007763', page: 2 };
    expect(readWorkshopSearch(search)).toEqual(search);
  });

  it('leaves what makes none', () => {
    expect(readWorkshopSearch({ status: 'ready', day: 'tomorrow', vin: '', page: -1, sort: 'vin' })).toEqual({});
    expect(readWorkshopSearch({ status: 7, day: null, vin: 7, page: 1.5 })).toEqual({});
  });

  it('shows the newest first, and a day from its morning on', () => {
    expect(toFilter({})).toEqual({ sort: ['startsAt,desc'] });
    expect(toFilter({ day: '2027-03-29', status: 'READY' })).toEqual({
      sort: ['startsAt,asc'],
      day: '2027-03-29',
      status: ['READY'],
    });
  });
});
