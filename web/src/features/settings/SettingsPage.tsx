import { Code, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useLanguage } from '@/shared/i18n/LanguageProvider';
import { isAdmin } from '@/shared/session/session';
import { type Site, siteQuery } from '@/shared/site/site';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import classes from './settings.module.css';

export default function SettingsPage() {
  return (
    <Gate lets={isAdmin}>
      <Settings />
    </Gate>
  );
}

/** What only services know, and what sets it. */
const elsewhere = [
  ['secondFactor', 'FORECOURT_SECOND_FACTOR_REQUIRED_FOR'],
  ['mail', 'FORECOURT_SMTP_HOST'],
  ['publicUrl', 'FORECOURT_PUBLIC_URL'],
  ['rateLimit', 'FORECOURT_RATE_LIMIT'],
  ['proxies', 'FORECOURT_TRUSTED_PROXIES'],
] as const;

interface Setting {
  name: string;
  variable: string;
  value: string;
}

function Settings() {
  const t = useTranslations('settings');
  const site = useQuery(siteQuery);
  const told = useSiteWords();
  const columns: readonly Column<Setting>[] = [
    { key: 'name', header: t('setting'), cell: ({ name }) => name },
    { key: 'value', header: t('value'), cell: ({ value }) => <strong>{value}</strong> },
    { key: 'variable', header: t('variable'), cell: ({ variable }) => <Code>{variable}</Code> },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Paper component="section" withBorder radius="lg" p="xl" aria-labelledby="settings-here">
        <Title order={2} size="h4" id="settings-here">
          {t('here')}
        </Title>
        <ul className={classes.links}>
          <li>
            <TextLink to="/salespeople">{t('links.salespeople')}</TextLink>
            <Text size="sm">{t('links.salespeopleText')}</Text>
          </li>
          <li>
            <TextLink to="/admin/accounts">{t('links.accounts')}</TextLink>
            <Text size="sm">{t('links.accountsText')}</Text>
          </li>
          <li>
            <TextLink to="/workshop/settings">{t('links.workshop')}</TextLink>
            <Text size="sm">{t('links.workshopText')}</Text>
          </li>
        </ul>
      </Paper>
      <Stack gap="sm" component="section" aria-labelledby="settings-site">
        <Title order={2} size="h4" id="settings-site">
          {t('site')}
        </Title>
        <Text size="sm">{t('siteText')}</Text>
        {site.isError ? (
          <ProblemAlert error={site.error} onRetry={() => void site.refetch()} />
        ) : (
          <DataTable
            label={t('site')}
            columns={columns}
            rows={site.data === undefined ? undefined : told(site.data)}
            rowKey={({ variable }) => variable}
          />
        )}
      </Stack>
      <Stack gap="sm" component="section" aria-labelledby="settings-elsewhere">
        <Title order={2} size="h4" id="settings-elsewhere">
          {t('elsewhere')}
        </Title>
        <Text size="sm">{t('elsewhereText')}</Text>
        <ul className={classes.links}>
          {elsewhere.map(([key, variable]) => (
            <li key={key}>
              <Code>{variable}</Code>
              <Text size="sm">{t(`others.${key}`)}</Text>
            </li>
          ))}
        </ul>
      </Stack>
    </Page>
  );
}

/** What the site says, in words, with what it is set by. */
function useSiteWords() {
  const t = useTranslations('settings');
  const { language: reader } = useLanguage();
  const named = (type: 'currency' | 'region' | 'language', code: string) => {
    const name = new Intl.DisplayNames([reader], { type }).of(code);
    return name === undefined || name === code ? code : `${name} (${code})`;
  };
  return ({ currency, country, zone, mileageUnit, language }: Site): Setting[] => [
    { name: t('currency'), value: named('currency', currency), variable: 'FORECOURT_SITE_CURRENCY' },
    { name: t('country'), value: named('region', country), variable: 'FORECOURT_SITE_COUNTRY' },
    { name: t('zone'), value: zone, variable: 'FORECOURT_SITE_ZONE' },
    { name: t('mileageUnit'), value: t(`units.${mileageUnit}`), variable: 'FORECOURT_SITE_MILEAGE_UNIT' },
    { name: t('language'), value: named('language', language), variable: 'FORECOURT_SITE_LANGUAGE' },
  ];
}
