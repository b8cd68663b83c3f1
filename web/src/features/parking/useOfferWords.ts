import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import type { MapSite } from '@/shared/map/SiteMap';
import type { FoundSite } from '@/shared/parking/sites';
import { site as dealership } from '@/shared/site/site';
import { freeFor, isPossible } from './offers';
import type { ParkingSearch } from './parking-search';
import { usePriceWords } from './usePriceWords';

/** What a mark on the map says of a site's price, and of what is free. */
export function useOfferWords(search: ParkingSearch) {
  const t = useTranslations('parkingSearch');
  const amounts = useAmounts();
  const words = usePriceWords();
  const { space, vehicle } = search;
  return useMemo(() => {
    const wanted: ParkingSearch = { ...(space !== undefined && { space }), ...(vehicle !== undefined && { vehicle }) };
    return (site: FoundSite): NonNullable<MapSite['offer']> => {
      const { cents = 0, currency = dealership().currency, reason } = site.price ?? {};
      const free = freeFor(site, wanted);
      return {
        price: reason === undefined ? amounts.money({ minorUnits: cents, currency }) : '–',
        words: [
          words(site.price),
          ...(free === undefined ? [] : [free === 0 ? t('full') : t('free', { count: free })]),
        ].join(', '),
        possible: isPossible(site, wanted),
      };
    };
  }, [t, amounts, words, space, vehicle]);
}
