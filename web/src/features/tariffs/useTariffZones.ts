import { useQuery } from '@tanstack/react-query';
import { tariffSitesQuery } from './api/tariffs';

/** By whose clocks a tariff counts: those of the sites that take it, else, as long as there is none, the reader's own. */
export function useTariffZones(tariffId: number): { zones: readonly [string, ...string[]]; ofSites: boolean } {
  const sites = useQuery(tariffSitesQuery(tariffId)).data?.items ?? [];
  const [first, ...others] = [...new Set(sites.map(({ timeZone }) => timeZone))];
  return first === undefined
    ? { zones: [Intl.DateTimeFormat().resolvedOptions().timeZone], ofSites: false }
    : { zones: [first, ...others], ofSites: true };
}
