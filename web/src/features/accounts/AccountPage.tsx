import { Alert, Paper, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { Account } from '@/shared/accounts/accounts';
import { AccountStatusBadge } from '@/shared/accounts/AccountStatusBadge';
import { isAdmin, useSession } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/Facts';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemPage } from '@/shared/ui/ProblemPage';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { AccountSteps } from './AccountSteps';
import { accountQuery } from './api/account';
import classes from './accounts.module.css';
import { RolesForm } from './RolesForm';

const route = getRouteApi('/admin/accounts/$id');

export default function AccountPage() {
  return (
    <Gate lets={isAdmin}>
      <OneAccount />
    </Gate>
  );
}

function OneAccount() {
  const t = useTranslations('accounts');
  const { id } = route.useParams();
  const account = useQuery(accountQuery(id));
  const own = useSession()?.accountId === id;
  if (account.isError) return <ProblemPage error={account.error} onRetry={() => void account.refetch()} />;
  if (account.data === undefined) return <SkeletonList />;
  const { value } = account.data;
  return (
    <Page
      title={value.name === '' ? t('nameless') : value.name}
      lead={value.email}
      actions={
        <LinkButton variant="default" to="/admin/audit" search={{ actor: id }}>
          {t('audit')}
        </LinkButton>
      }
    >
      {own && <Alert color="blue" variant="light" title={t('own')} />}
      {value.demo && <Alert color="orange" variant="light" title={t('demo')} />}
      <AccountFacts account={value} />
      {value.status !== 'REMOVED' && (
        <div className={classes.columns}>
          <Paper component="section" withBorder radius="lg" p="xl" aria-label={t('rolesTitle')}>
            <RolesForm key={id} account={account.data} own={own} />
          </Paper>
          <Paper component="section" withBorder radius="lg" p="xl" aria-labelledby="account-access">
            <Title order={2} size="h4" id="account-access" mb="md">
              {t('access')}
            </Title>
            <AccountSteps account={value} own={own} />
          </Paper>
        </div>
      )}
    </Page>
  );
}

function AccountFacts({ account }: { account: Account }) {
  const t = useTranslations('accounts');
  const format = useFormatter();
  const moment = (at: string) => format.dateTime(new Date(at), 'moment');
  return (
    <Facts>
      <Fact term={t('state')}>
        <AccountStatusBadge status={account.status} />
      </Fact>
      <Fact term={t('since')}>{moment(account.registeredAt)}</Fact>
      <Fact term={t('verified')}>{t(account.emailVerified ? 'yes' : 'no')}</Fact>
      {account.passwordChangedAt !== undefined && (
        <Fact term={t('passwordChangedAt')}>{moment(account.passwordChangedAt)}</Fact>
      )}
      {account.signedOutBefore !== undefined && (
        <Fact term={t('signedOutBefore')}>{moment(account.signedOutBefore)}</Fact>
      )}
      {account.lockedUntil !== undefined && <Fact term={t('lockedUntil')}>{moment(account.lockedUntil)}</Fact>}
      <Fact term={t('number')}>{account.id}</Fact>
    </Facts>
  );
}
