import { Anchor, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { accountPage, deleteAccountPage } from '@/shared/session/addresses';
import { isCustomer, useSession } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { ownCustomerQuery } from './api/own-customer';
import { OwnData } from './OwnData';
import { ProfileForm } from './ProfileForm';
import classes from './ProfilePage.module.css';

export default function ProfilePage() {
  return (
    <Gate lets={isCustomer}>
      <Profile />
    </Gate>
  );
}

function Profile() {
  const t = useTranslations('my.profile');
  const session = useSession();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={classes.parts}>
        <Part title={t('details')}>
          <Details />
        </Part>
        <Stack>
          <Part title={t('account')}>
            <Text>{t('accountText', { email: session?.email ?? '' })}</Text>
            <Anchor href={accountPage}>{t('toAccount')}</Anchor>
          </Part>
          <Part title={t('mails')}>
            <Text>{t('mailsText')}</Text>
            <TextLink to="/parking/notices" hash="mails">
              {t('toMails')}
            </TextLink>
          </Part>
          <Part title={t('data.title')}>
            <OwnData />
          </Part>
          <Part title={t('leave')}>
            <Text>{t('leaveText')}</Text>
            <Anchor href={deleteAccountPage} c="var(--mantine-color-error)">
              {t('toLeave')}
            </Anchor>
          </Part>
        </Stack>
      </div>
    </Page>
  );
}

function Details() {
  const t = useTranslations('my.profile');
  const common = useTranslations('common');
  const { data, error, refetch } = useQuery(ownCustomerQuery);
  if (data !== undefined) return <ProfileForm newest={data} />;
  if (error === null) return <SkeletonList rows={3} height={60} />;
  if (!Problem.is(error, 404)) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  // Who has just signed up is a customer a moment later.
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{t('notYet')}</Text>
      <Button variant="default" onClick={() => void refetch()}>
        {common('tryAgain')}
      </Button>
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper withBorder p="xl" radius="lg" component="section" aria-labelledby={id}>
      <Stack gap="sm" align="stretch">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}
