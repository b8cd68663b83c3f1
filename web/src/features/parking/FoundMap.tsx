import { CloseButton, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MapSite } from '@/shared/map/SiteMap';
import type { Period } from '@/shared/parking/period';
import type { FoundSite } from '@/shared/parking/sites';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { mapSitesQuery } from './api/map-sites';
import { areaOf, type ParkingSearch, toConditions, withArea } from './parking-search';
import classes from './ParkingPage.module.css';
import { SiteCard } from './SiteCard';
import { useOfferWords } from './useOfferWords';

const SiteMap = lazy(() => import('@/shared/map/SiteMap'));

interface Props {
  search: ParkingSearch;
  stay: Period | undefined;
  looked: FoundSite | undefined;
  onSearch: (search: ParkingSearch) => void;
}

const MOST_CHOSEN = 5;

/** All that was found where it is, with what it costs. */
export function FoundMap({ search, stay, looked, onSearch }: Props) {
  const t = useTranslations('parking.map');
  const offerOf = useOfferWords(search);
  const { data, error, refetch } = useQuery(mapSitesQuery(toConditions(search, stay)));
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const priced = stay !== undefined;
  const sites = useMemo(
    () =>
      data?.items.flatMap(({ position, ...site }): MapSite[] =>
        position === undefined ? [] : [{ ...site, position, ...(priced && { offer: offerOf(site) }) }],
      ),
    [data, priced, offerOf],
  );
  const { lat, lon, radius } = search;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the same area for as long as it is the same place
  const area = useMemo(() => areaOf(search), [lat, lon, radius]);
  const marked = useMemo(() => (looked === undefined ? chosen : [looked.id, ...chosen]), [looked, chosen]);
  const opened = data?.items.filter(({ id }) => chosen.includes(id)) ?? [];
  return (
    <section className={classes.map} aria-label={t('title')}>
      {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <div className={classes.frame}>
        <Suspense fallback={<Skeleton height="100%" radius="lg" />}>
          <SiteMap
            label={t('label')}
            sites={sites ?? []}
            area={area}
            marked={marked}
            onMark={setChosen}
            onArea={(next) => onSearch(withArea(search, next))}
          >
            {opened.length > 0 && (
              <div className={classes.chosen} role="status">
                <CloseButton className={classes.close ?? ''} aria-label={t('close')} onClick={() => setChosen([])} />
                {opened.slice(0, MOST_CHOSEN).map((site) => (
                  <SiteCard key={site.id} site={site} search={search} stay={stay} />
                ))}
                {opened.length > MOST_CHOSEN && (
                  <Text size="sm">{t('more', { count: opened.length - MOST_CHOSEN })}</Text>
                )}
              </div>
            )}
          </SiteMap>
        </Suspense>
      </div>
      {data !== undefined && sites !== undefined && (
        <Text size="sm" c="dimmed">
          {[
            ...(data.totalItems > data.items.length
              ? [t('some', { shown: data.items.length, count: data.totalItems })]
              : []),
            ...(sites.length < data.items.length ? [t('unplaced', { count: data.items.length - sites.length })] : []),
            t('coarse'),
          ].join(' ')}
        </Text>
      )}
    </section>
  );
}
