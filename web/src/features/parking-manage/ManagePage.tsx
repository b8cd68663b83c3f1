import { Paper, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { runsParking } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import classes from './manage.module.css';
import { sections } from './manage-search';
import { Operators } from './Operators';
import { SiteImport } from './SiteImport';
import { Sites } from './Sites';

const route = getRouteApi('/parking/manage');

/** Operators and their sites. */
export default function ManagePage() {
  return (
    <Gate lets={runsParking}>
      <Manage />
    </Gate>
  );
}

function Manage() {
  const t = useTranslations('parkingManage');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { section = 'sites' } = search;
  return (
    <Page title={t('title')}>
      <nav aria-label={t('sections')} className={classes.sections}>
        {sections.map((one) => (
          <LinkButton
            key={one}
            to="/parking/manage"
            search={one === 'sites' ? {} : { section: one }}
            variant={one === section ? 'filled' : 'default'}
            aria-current={one === section ? 'page' : undefined}
          >
            {t(`${one}.title`)}
          </LinkButton>
        ))}
      </nav>
      {section === 'sites' ? (
        <Sites search={search} onSearch={(next) => void navigate({ search: next })} />
      ) : (
        <Paper component="section" aria-labelledby="section" withBorder p="xl" radius="lg">
          <Stack>
            <div>
              <Title order={2} size="h4" id="section">
                {t(`${section}.title`)}
              </Title>
              <Text c="dimmed">{t(`${section}.lead`)}</Text>
            </div>
            {section === 'operators' ? <Operators /> : <SiteImport />}
          </Stack>
        </Paper>
      )}
    </Page>
  );
}
