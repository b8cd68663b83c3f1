import { Paper, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { plansWork } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { Bays } from './Bays';
import { Closures } from './Closures';
import { Hours } from './Hours';
import { Services } from './Services';
import { sections } from './settings-search';
import classes from './SettingsPage.module.css';

const route = getRouteApi('/workshop/settings');
const contents = { hours: Hours, closures: Closures, services: Services, bays: Bays } as const;

export default function SettingsPage() {
  return (
    <Gate lets={plansWork}>
      <Settings />
    </Gate>
  );
}

function Settings() {
  const t = useTranslations('crew.settings');
  const { section = 'hours' } = route.useSearch();
  const Content = contents[section];
  return (
    <Page title={t('title')}>
      <nav aria-label={t('sections')} className={classes.sections}>
        {sections.map((one) => (
          <LinkButton
            key={one}
            to="/workshop/settings"
            search={one === 'hours' ? {} : { section: one }}
            variant={one === section ? 'filled' : 'default'}
            aria-current={one === section ? 'page' : undefined}
          >
            {t(`${one}.title`)}
          </LinkButton>
        ))}
      </nav>
      <Paper component="section" aria-labelledby="section" withBorder p="xl" radius="lg">
        <Stack>
          <div>
            <Title order={2} size="h4" id="section">
              {t(`${section}.title`)}
            </Title>
            <Text c="dimmed">{t(`${section}.lead`)}</Text>
          </div>
          <Content />
        </Stack>
      </Paper>
    </Page>
  );
}
