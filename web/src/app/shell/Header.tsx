import { Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { AccountMenu } from './AccountMenu';
import classes from './Header.module.css';
import { Navigation } from './Navigation';
import { SettingsMenu } from './SettingsMenu';

export function Header() {
  const t = useTranslations('common');
  const [opened, { toggle, close }] = useDisclosure(false);
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
          {t('name')}
        </Link>
        <nav id="navigation" aria-label={t('menu.label')} className={classes.navigation} data-opened={opened}>
          <Navigation />
        </nav>
        <Group gap={6} wrap="nowrap" className={classes.personal}>
          <SettingsMenu />
          <AccountMenu />
        </Group>
      </div>
    </header>
  );
}
