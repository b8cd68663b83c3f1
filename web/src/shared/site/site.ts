import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { Gateway } from '../api/generated';

/** Where the dealership is: its currency, clocks, units and language. */
export type Site = Gateway['SiteResponse'];

export const siteQuery = queryOptions({
  queryKey: ['site'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/site', { signal })),
});

// What the gateway says where nothing is set; it counts only for as long as the gateway has not answered.
let known: Site = { currency: 'USD', country: 'US', zone: 'UTC', mileageUnit: 'MI', language: 'en' };
let asked: Promise<void> | undefined;

/** What is known of it; `loadSite` comes before the first page. */
export function site(): Site {
  return known;
}

/** Asks once; a gateway that does not answer is asked again by the next one who wants to know. */
export function loadSite(): Promise<void> {
  asked ??= bodyOf(api.GET('/api/v1/site')).then(
    (answer) => {
      known = answer;
    },
    () => {
      asked = undefined;
    },
  );
  return asked;
}
