import { Paper } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { runsParking } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { SiteForm } from './SiteForm';

export default function NewSitePage() {
  return (
    <Gate lets={runsParking}>
      <NewSite />
    </Gate>
  );
}

function NewSite() {
  const t = useTranslations('parkingManage.site');
  const common = useTranslations('common');
  const navigate = useNavigate();
  return (
    <Page title={t('new')} lead={t('newLead')}>
      <Paper withBorder p="xl" radius="lg">
        <SiteForm
          leave={
            <LinkButton to="/parking/manage" search={{}} variant="default">
              {common('cancel')}
            </LinkButton>
          }
          onSaved={({ id }) =>
            void navigate({
              to: '/parking/manage/sites/$siteId',
              params: { siteId: String(id) },
              search: { tab: 'spaces' },
            })
          }
        />
      </Paper>
    </Page>
  );
}
