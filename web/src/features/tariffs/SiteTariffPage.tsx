import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PriceSheet } from '@/shared/parking/PriceSheet';
import { runsParking } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { siteQuery } from './api/site-tariff';
import { Section } from './Section';
import { SiteTariff } from './SiteTariff';

const route = getRouteApi('/parking/sites/$siteId/tariff');

export default function SiteTariffPage() {
  const id = Number(route.useParams().siteId);
  return (
    <Gate lets={runsParking}>
      {Number.isSafeInteger(id) && id > 0 ? <OneSite key={id} id={id} /> : <NotFoundPage />}
    </Gate>
  );
}

function OneSite({ id }: { id: number }) {
  const t = useTranslations('tariffs.site');
  const { data: site } = useSuspenseQuery(siteQuery(id));
  return (
    <Page
      title={t('title', { name: site.name })}
      lead={
        <>
          <TextLink to="/parking/manage/sites/$siteId" params={{ siteId: String(id) }}>
            {t('manage')}
          </TextLink>
          {' · '}
          <TextLink to="/parking/sites/$siteId" params={{ siteId: String(id) }}>
            {t('back')}
          </TextLink>
        </>
      }
    >
      <Section title={t('which')} lead={t('lead')}>
        <SiteTariff siteId={id} operatorId={site.operatorId} />
      </Section>
      <Section title={t('sheet')} lead={t('sheetLead')}>
        <PriceSheet siteId={id} />
      </Section>
    </Page>
  );
}
