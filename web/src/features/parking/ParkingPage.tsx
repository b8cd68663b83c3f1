import { Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconList, IconMap } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FoundSite } from '@/shared/parking/sites';
import { site } from '@/shared/site/site';
import { useNow } from '@/shared/time/useNow';
import { Page } from '@/shared/ui/Page';
import { FoundMap } from './FoundMap';
import { FoundSites } from './FoundSites';
import { Order } from './Order';
import { changed, type ParkingSearch, stayOf } from './parking-search';
import classes from './ParkingPage.module.css';
import { PricedFor } from './PricedFor';
import { SearchForm } from './SearchForm';
import { useFoundSites } from './useFoundSites';

const route = getRouteApi('/parking');

/** A place to park: a list and a map of the same, beside each other where there is room. */
export default function ParkingPage() {
  const t = useTranslations('parking');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const beside = useMediaQuery('(min-width: 62em)', false, { getInitialValueInEffect: false });
  const stay = stayOf(search, site().zone, useNow(60_000));
  const sites = useFoundSites(search, stay);
  const [looked, setLooked] = useState<FoundSite>();
  const look = (next: ParkingSearch) => void navigate({ search: next, resetScroll: next.page !== search.page });
  const onMap = search.view === 'map';
  const total = sites.data?.totalItems;

  return (
    <Page title={t('title')} lead={t('lead')}>
      <SearchForm search={search} onSearch={look} wrong={stay === undefined} />
      <div className={classes.toolbar}>
        <div>
          <Text role="status" fw={600}>
            {total === undefined ? '\u00a0' : t('count', { count: total })}
          </Text>
          {stay !== undefined && <PricedFor search={search} stay={stay} />}
        </div>
        <Order search={search} onSearch={look} />
        {!beside && (
          <Button
            variant="default"
            leftSection={onMap ? <IconList size={18} aria-hidden /> : <IconMap size={18} aria-hidden />}
            onClick={() => look(changed(search, { view: onMap ? undefined : 'map' }))}
          >
            {t(onMap ? 'showList' : 'showMap')}
          </Button>
        )}
      </div>
      <div className={classes.layout}>
        {(beside || !onMap) && (
          <FoundSites
            sites={sites}
            search={search}
            stay={stay}
            marked={looked === undefined ? [] : [looked.id]}
            onSearch={look}
            onLook={setLooked}
          />
        )}
        {(beside || onMap) && <FoundMap search={search} stay={stay} looked={looked} onSearch={look} />}
      </div>
    </Page>
  );
}
