import { Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { isCustomer } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NextAppointments } from './NextAppointments';
import { OwnCars } from './OwnCars';
import { Purchases } from './Purchases';

/** Everything of a customer's in one place. */
export default function MyPage() {
  return (
    <Gate lets={isCustomer}>
      <Overview />
    </Gate>
  );
}

function Overview() {
  const t = useTranslations('my');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <LinkButton to="/my/profile" variant="default">
          {t('profile.title')}
        </LinkButton>
      }
    >
      <Stack gap="xl">
        <OwnCars />
        <NextAppointments />
        <Purchases />
      </Stack>
    </Page>
  );
}
