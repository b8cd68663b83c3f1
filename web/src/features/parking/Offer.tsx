import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FoundSite } from '@/shared/parking/sites';
import { freeFor } from './offers';
import type { ParkingSearch } from './parking-search';
import classes from './SiteCard.module.css';
import { usePriceWords } from './usePriceWords';

/** What the time that is looked for costs at a site, and what is free there. */
export function Offer({ site, search }: { site: FoundSite; search: ParkingSearch }) {
  const t = useTranslations('parkingSearch');
  const words = usePriceWords();
  const free = freeFor(site, search);
  const refused = site.price?.reason !== undefined;
  return (
    <p className={classes.offer}>
      <Text span fw={700} {...(refused && { size: 'sm', fw: 400 })}>
        {words(site.price)}
      </Text>
      {free !== undefined && (
        <Text span size="sm" fw={free === 0 ? 600 : 400} {...(free === 0 && { c: 'var(--mantine-color-error)' })}>
          {free === 0 ? t('full') : t('free', { count: free })}
        </Text>
      )}
    </p>
  );
}
