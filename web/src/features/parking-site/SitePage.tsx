import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { periodOf } from '@/shared/parking/period';
import { PriceSection } from '@/shared/parking/PriceSheet';
import { parkingSiteQuery, type Site, spacesQuery } from '@/shared/parking/sites';
import type { Space } from '@/shared/parking/spaces';
import { addressOf } from '@/shared/parking/useSiteWords';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { availabilityQuery } from './api/booking';
import { BookingPanel } from './BookingPanel';
import { SiteFacts } from './SiteFacts';
import classes from './SitePage.module.css';
import type { SiteSearch } from './site-search';
import { Spaces } from './Spaces';
import { TimePanel } from './TimePanel';
import { Usual } from './Usual';

const route = getRouteApi('/parking/sites/$siteId');

/** One place to park: what is known of it, and its spaces. */
export default function SitePage() {
  const t = useTranslations('parking.site');
  const siteId = Number(route.useParams().siteId);
  const known = Number.isSafeInteger(siteId) && siteId > 0;
  const { data: site, error, refetch } = useQuery({ ...parkingSiteQuery(siteId), enabled: known });
  if (site !== undefined) return <OneSite site={site} key={site.id} />;
  if (!known || Problem.is(error, 404)) return <Gone />;
  return (
    <Page title={t('one')}>
      {error === null ? (
        <SkeletonList rows={2} height={320} />
      ) : (
        <ProblemAlert error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function OneSite({ site }: { site: Site }) {
  const t = useTranslations('parking.site');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { position } = site;
  const look = (next: SiteSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  const period = periodOf(site.timeZone, search.from, search.to);
  const availability = useQuery(availabilityQuery(site.id, period)).data;
  const known = period === undefined ? undefined : availability;
  const taken = useMemo(() => (known === undefined ? undefined : new Set(known.taken)), [known]);
  const spaces = useQuery(spacesQuery(site.id)).data;
  const space = spaces?.find(({ id }) => id === search.space);
  // Until it is known, there is room for them.
  const listed = spaces?.length !== 0;
  return (
    <Page title={site.name} lead={addressOf(site)}>
      <div className={classes.layout} data-spaces={listed}>
        {listed && <Spaces siteId={site.id} search={search} onSearch={look} taken={taken} />}
        <div className={classes.side}>
          {spaces !== undefined &&
            (sellsTime(site, spaces) ? (
              <TimePanel site={site} search={search} onSearch={look} />
            ) : (
              <BookingPanel
                site={site}
                search={search}
                onSearch={look}
                period={period}
                kinds={known?.kinds}
                space={space}
              />
            ))}
          <Usual site={site} />
          <SiteFacts site={site} spaces={spaces} />
        </div>
      </div>
      <PriceSection siteId={site.id} />
      <Group>
        <LinkButton to="/parking" search={{}} variant="default">
          {t('all')}
        </LinkButton>
        {position !== undefined && (
          <LinkButton to="/parking" search={{ lat: position.latitude, lon: position.longitude }} variant="default">
            {t('back')}
          </LinkButton>
        )}
      </Group>
    </Page>
  );
}

/** On the street, and where there are no spaces to reserve, time is sold for a plate. */
const sellsTime = ({ kind }: Site, spaces: readonly Space[]) =>
  kind === 'ON_STREET' || !spaces.some(({ active }) => active);

function Gone() {
  const t = useTranslations('parking.site');
  return (
    <Page title={t('gone.title')}>
      <EmptyState text={t('gone.text')}>
        <LinkButton to="/parking" search={{}}>
          {t('all')}
        </LinkButton>
      </EmptyState>
    </Page>
  );
}
