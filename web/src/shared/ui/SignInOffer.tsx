import { Button, Group } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { signInPage, signUpPage } from '../session/addresses';
import { EmptyState } from './EmptyState';
import { Page } from './Page';

/** Leads out to sign in, and back to where one was. */
export function SignInButtons() {
  const t = useTranslations('common');
  const here = useRouterState({ select: (state) => state.location.href });
  return (
    <Group justify="center">
      <Button component="a" href={signInPage(here)}>
        {t('signIn')}
      </Button>
      <Button component="a" href={signUpPage} variant="default">
        {t('signUp')}
      </Button>
    </Group>
  );
}

export function SignInOffer() {
  const t = useTranslations('problems.signIn');
  return (
    <Page title={t('title')}>
      <EmptyState text={t('text')}>
        <SignInButtons />
      </EmptyState>
    </Page>
  );
}
