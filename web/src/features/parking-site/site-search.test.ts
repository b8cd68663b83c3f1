import { describe, expect, it } from 'vitest';
import { readSiteSearch } from './site-search';

describe('what the address says about a site', () => {
  it('is taken where it makes sense, and left where it does not', () => {
    const search = {
      space: 7,
      from: '2026-11-23T09:30',
      to: '2026-11-23T11:00',
      vehicle: 'HEAVY',
      kind: 'WIDE',
      own: 5,
    };
    expect(readSiteSearch(search)).toEqual(search);
    expect(readSiteSearch({ from: 'now', to: 3, vehicle: 'TANK', kind: 'HUGE', own: 0 })).toEqual({});
  });
});
