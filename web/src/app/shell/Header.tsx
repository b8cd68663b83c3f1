import { Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '@/shared/session/session';
import { AccountMenu } from './AccountMenu';
import classes from './Header.module.css';
import { Navigation } from './Navigation';
import { SettingsMenu } from './SettingsMenu';

/** Fetched for those who are signed in only. */
const NoticeBell = lazy(() => import('./NoticeBell'));

export function Header() {
  const t = useTranslations('common');
  const [opened, { toggle, close }] = useDisclosure(false);
  const session = useSession();
  const here = useRouterState({ select: (state) => state.location.pathname });
  useEffect(close, [here, close]);

  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Burger
          className={classes.burger}
          opened={opened}
          onClick={toggle}
          size="sm"
          aria-label={opened ? t('menu.close') : t('menu.open')}
          aria-expanded={opened}
          aria-controls="navigation"
        />
        <Link to="/" className={classes.brand}>
          <img src="/favicon.svg" alt="" width="30" height="30" />
          <span className={classes.name}>{t('name')}</span>
        </Link>
        <nav id="navigation" aria-label={t('menu.label')} className={classes.navigation} data-opened={opened}>
          <Navigation />
        </nav>
        <Group gap={6} wrap="nowrap" justify="flex-end" className={classes.personal}>
          <SettingsMenu />
          {session?.signedIn === true && (
            <Suspense fallback={<span className={classes.bell} aria-busy />}>
              <NoticeBell />
            </Suspense>
          )}
          <AccountMenu />
        </Group>
      </div>
    </header>
  );
}
