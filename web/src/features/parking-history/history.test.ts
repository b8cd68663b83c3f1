import { expect, it } from 'vitest';
import { filterOf, nobody, readHistorySearch } from './history-search';

it('keeps in an address what says nothing of who parked', () => {
  const said = { site: 1, space: 12, kind: 'SESSION', state: 'ACTIVE', from: '2027-03-01', to: '2027-03-31' };
  expect(readHistorySearch({ ...said, email: 'mary@example.org', plate: 'AA123AA' })).toEqual(said);
  expect(readHistorySearch({ space: 'G-1', kind: 'X', state: 'HERE', from: '2027-02-30' })).toEqual({});
});

it('means the days of the site that is chosen', () => {
  const search = { site: 1, from: '2027-03-28', to: '2027-03-28' };
  expect(filterOf(search, nobody, 'Europe/Berlin')).toEqual({
    siteId: 1,
    from: '2027-03-27T23:00:00.000Z',
    to: '2027-03-28T22:00:00.000Z',
  });
  const { from, to } = filterOf({ from: '2027-03-28', to: '2027-03-28' }, nobody);
  expect([from, to]).toEqual([new Date(2027, 2, 28).toISOString(), new Date(2027, 2, 29).toISOString()]);
});

it('asks for a plate with its country, and for nothing that was left empty', () => {
  expect(filterOf({}, { email: ' ', plate: ' aa-123-aa ', country: 'fr' })).toEqual({
    plate: 'aa-123-aa',
    country: 'FR',
  });
  expect(filterOf({}, { email: ' mary@example.org', plate: '', country: 'FR' })).toEqual({ email: 'mary@example.org' });
  expect(filterOf({ site: 1, space: 12 }, nobody)).toEqual({ siteId: 1, spaceNumber: '12' });
});
