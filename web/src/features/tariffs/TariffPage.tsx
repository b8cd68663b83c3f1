import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { operatorsQuery } from '@/shared/parking/operators';
import { isAdmin, runsParking, useSession } from '@/shared/session/session';
import { Dialog } from '@/shared/ui/Dialog';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { type Tariff, tariffQuery, tariffSitesQuery } from './api/tariffs';
import { DeleteTariff } from './DeleteTariff';
import { RenameTariff } from './RenameTariff';
import { Section } from './Section';
import { Versions } from './versions/Versions';
import classes from './versions/versions.module.css';

const route = getRouteApi('/parking/tariffs/$tariffId');

export default function TariffPage() {
  const id = Number(route.useParams().tariffId);
  return (
    <Gate lets={runsParking}>
      {Number.isSafeInteger(id) && id > 0 ? <OneTariff key={id} id={id} /> : <NotFoundPage />}
    </Gate>
  );
}

function OneTariff({ id }: { id: number }) {
  const t = useTranslations('tariffs');
  const { data: tariff } = useSuspenseQuery(tariffQuery(id));
  const { name, operatorId, currency } = tariff.value;
  const operator = useQuery(operatorsQuery).data?.find((one) => one.id === operatorId);
  const [renaming, setRenaming] = useState(false);
  const [deleting, setDeleting] = useState(false);
  return (
    <Page
      title={name}
      lead={
        <>
          <TextLink underline="always" to="/parking/tariffs">
            {t('all')}
          </TextLink>
          {' · '}
          {[operator?.name, currency].filter(Boolean).join(' · ')}
        </>
      }
      actions={
        <Group gap="sm">
          <Button variant="default" onClick={() => setRenaming(true)}>
            {t('rename')}
          </Button>
          <Button variant="default" onClick={() => setDeleting(true)}>
            {t('delete')}
          </Button>
        </Group>
      }
    >
      <Section title={t('sections.versions')} lead={t('versions.lead')}>
        <Versions tariff={tariff.value} />
      </Section>
      <Section title={t('sections.sites')} lead={t('sites.lead')}>
        <Sites tariff={tariff.value} />
      </Section>
      <Dialog title={t('rename')} opened={renaming} onClose={() => setRenaming(false)}>
        {renaming && <RenameTariff tariff={tariff} onClose={() => setRenaming(false)} />}
      </Dialog>
      <Dialog title={t('deleteQuestion', { name })} opened={deleting} onClose={() => setDeleting(false)}>
        {deleting && <DeleteTariff tariff={tariff.value} onClose={() => setDeleting(false)} />}
      </Dialog>
    </Page>
  );
}

function Sites({ tariff: { id } }: { tariff: Tariff }) {
  const t = useTranslations('tariffs.sites');
  const admin = isAdmin(useSession());
  const sites = useQuery(tariffSitesQuery(id)).data;
  const more = (sites?.totalItems ?? 0) - (sites?.items.length ?? 0);
  return (
    <Stack>
      {sites?.totalItems === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ul className={classes.sites}>
        {sites?.items.map(({ siteId, name, city, timeZone }) => (
          <li key={siteId}>
            <TextLink to="/parking/sites/$siteId/tariff" params={{ siteId: String(siteId) }}>
              {name}
            </TextLink>
            <Text size="sm" c="dimmed">
              {[city, timeZone].filter(Boolean).join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      {more > 0 && <Text c="dimmed">{t('more', { count: more })}</Text>}
      {admin && (
        <TextLink to="/admin/audit" search={{ service: 'parking', type: 'tariff', object: String(id) }} size="sm">
          {t('history')}
        </TextLink>
      )}
    </Stack>
  );
}
