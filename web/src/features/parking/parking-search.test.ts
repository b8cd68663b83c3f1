import { describe, expect, it } from 'vitest';
import {
  areaOf,
  changed,
  isNarrowed,
  readParkingSearch,
  stayOf,
  toConditions,
  toPage,
  withArea,
  withWords,
} from './parking-search';

describe('what the address says about the search for a place to park', () => {
  it('is taken where it makes sense, and left where it does not', () => {
    const search = {
      q: 52062,
      lat: 50.7,
      lon: 6.1,
      radius: 800,
      kind: 'ON_STREET',
      space: 'ELECTRIC',
      from: '2027-06-01T10:00',
      to: '2027-06-01T12:00',
      own: 5,
      vehicle: 'HEAVY',
      sort: 'price',
      page: 2,
      view: 'map',
    };
    expect(readParkingSearch(search)).toEqual(search);
    expect(
      readParkingSearch({ q: ' ', lat: 91, lon: 6, radius: 1, kind: 'FIELD', space: 7, page: -1, view: 'globe' }),
    ).toEqual({});
    expect(readParkingSearch({ lat: 50 })).toEqual({});
    expect(readParkingSearch({ radius: 800 })).toEqual({});
    expect(readParkingSearch({ lat: 0, lon: 0, radius: 5_000 })).toEqual({ lat: 0, lon: 0 });
  });

  it('is words or a point, and never both', () => {
    const near = withArea(
      { q: 'aachen', space: 'WIDE', page: 3 },
      { middle: { latitude: 1, longitude: 2 }, radius: 700 },
    );
    expect(near).toEqual({ space: 'WIDE', lat: 1, lon: 2, radius: 700 });
    expect(areaOf(near)).toEqual({ middle: { latitude: 1, longitude: 2 }, radius: 700 });
    expect(withWords(near, ' köln ')).toEqual({ space: 'WIDE', q: 'köln' });
    expect(areaOf({ q: 'köln' })).toBeUndefined();
  });

  it('begins at its first page when something else is looked for', () => {
    expect(changed({ q: 'x', page: 4 }, { kind: 'CAR_PARK' })).toEqual({ q: 'x', kind: 'CAR_PARK' });
  });

  it('becomes what the service asks for', () => {
    expect(toPage({ q: 52062, space: 'ELECTRIC', page: 2, view: 'map' }, undefined)).toEqual({
      q: '52062',
      spaces: ['ELECTRIC'],
      page: 2,
      size: 20,
    });
    expect(toConditions({ lat: 1, lon: 2, kind: 'ON_STREET' }, undefined)).toEqual({
      latitude: 1,
      longitude: 2,
      radius: 5_000,
      kind: 'ON_STREET',
    });
  });

  it('is about an hour from now, as long as nothing else is said', () => {
    const now = Date.parse('2027-06-01T10:07:30Z');
    const begins = '2027-06-01T10:05:00.000Z';
    expect(stayOf({}, 'Europe/Berlin', now)).toEqual({ from: begins, to: '2027-06-01T11:05:00.000Z' });
    expect(stayOf({ to: '2027-06-01T18:00' }, 'Europe/Berlin', now)).toEqual({
      from: begins,
      to: '2027-06-01T16:00:00.000Z',
    });
    expect(stayOf({ from: '2027-06-02T08:00' }, 'Europe/Berlin', now)).toEqual({
      from: '2027-06-02T06:00:00.000Z',
      to: '2027-06-02T07:00:00.000Z',
    });
    expect(stayOf({ from: '2027-06-02T08:00', to: '2027-06-02T08:00' }, 'Europe/Berlin', now)).toBeUndefined();
  });

  it('asks for prices of the time and the vehicle, which are no condition', () => {
    const stay = { from: '2027-06-01T08:00:00Z', to: '2027-06-01T09:00:00Z' };
    expect(toConditions({ own: 5, vehicle: 'HEAVY' }, stay)).toEqual({ ...stay, vehicle: 'HEAVY' });
    expect(toConditions({}, stay)).toEqual({ ...stay, vehicle: 'CAR' });
    expect(isNarrowed({ vehicle: 'HEAVY', from: '2027-06-01T10:00', sort: 'price' })).toBe(false);
    expect(isNarrowed({ space: 'WIDE' })).toBe(true);
  });
});
