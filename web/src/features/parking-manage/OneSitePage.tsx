import { Group, Paper } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { addressOf } from '@/shared/parking/useSiteWords';
import type { Site } from '@/shared/parking/sites';
import { runsParking } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { notify } from '@/shared/ui/notices';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { ownSiteQuery, removeSite } from './api/sites';
import { Levels } from './Levels';
import classes from './manage.module.css';
import { Occupancy } from './occupancy/Occupancy';
import { readOneSiteSearch, tabs } from './one-site-search';
import { Removal } from './Removal';
import { SiteForm } from './SiteForm';
import { ManagedSpaces } from './spaces/ManagedSpaces';

const route = getRouteApi('/parking/manage/sites/$siteId');

export default function OneSitePage() {
  const id = Number(route.useParams().siteId);
  return (
    <Gate lets={runsParking}>
      {Number.isSafeInteger(id) && id > 0 ? <OneSite key={id} id={id} /> : <NotFoundPage />}
    </Gate>
  );
}

function OneSite({ id }: { id: number }) {
  const t = useTranslations('parkingManage.site');
  const { data: site, error, refetch } = useQuery(ownSiteQuery(id));
  if (site !== undefined) return <Known site={site} />;
  if (Problem.is(error, 404)) return <NotFoundPage />;
  return (
    <Page title={t('one')}>
      {error === null ? <SkeletonList /> : <ProblemAlert error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}

function Known({ site }: { site: Versioned<Site> }) {
  const t = useTranslations('parkingManage.site');
  const search = route.useSearch();
  const here = route.useNavigate();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { tab = 'facts' } = search;
  const { id, name } = site.value;
  const siteId = String(id);
  return (
    <Page
      title={name}
      lead={addressOf(site.value)}
      actions={
        <Group gap="xs">
          <LinkButton to="/parking/sites/$siteId" params={{ siteId }} variant="default">
            {t('asDriver')}
          </LinkButton>
          <Removal
            label={t('remove')}
            question={t('removeQuestion', { name })}
            remove={() => removeSite(id)}
            onRemoved={async () => {
              await navigate({ to: '/parking/manage', search: {} });
              await queryClient.invalidateQueries({ queryKey: ['parking'] });
              void notify({ message: t('removed') });
            }}
          />
        </Group>
      }
    >
      <nav aria-label={t('parts')} className={classes.sections}>
        {tabs.map((one) => (
          <LinkButton
            key={one}
            to="/parking/manage/sites/$siteId"
            params={{ siteId }}
            search={one === 'facts' ? {} : { tab: one }}
            variant={one === tab ? 'filled' : 'default'}
            aria-current={one === tab ? 'page' : undefined}
          >
            {t(`tabs.${one}`)}
          </LinkButton>
        ))}
        <LinkButton to="/parking/sites/$siteId/tariff" params={{ siteId }} variant="default">
          {t('tariff')}
        </LinkButton>
      </nav>
      <Paper component="section" aria-label={t(`tabs.${tab}`)} withBorder p="xl" radius="lg">
        {tab === 'facts' && (
          <SiteForm
            site={site}
            onSaved={() => undefined}
            leave={
              <LinkButton to="/parking/manage" search={{}} variant="default">
                {t('toSites')}
              </LinkButton>
            }
          />
        )}
        {tab === 'levels' && <Levels siteId={id} />}
        {tab === 'spaces' && (
          <ManagedSpaces siteId={id} search={search} onSearch={(next) => void here({ search: next })} />
        )}
        {tab === 'occupancy' && (
          <Occupancy
            site={site.value}
            length={search.over ?? 'day'}
            day={search.day}
            onLook={(over, day) =>
              void here({ search: readOneSiteSearch({ tab, over, day }), replace: true, resetScroll: false })
            }
          />
        )}
      </Paper>
    </Page>
  );
}
