import { Button, Menu, Skeleton, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { accountPage, signInPage } from '@/shared/session/addresses';
import { nameOf, useSession } from '@/shared/session/session';
import { signOut } from '@/shared/session/sign-out';
import classes from './AccountMenu.module.css';

export function AccountMenu() {
  const t = useTranslations('common');
  const problems = useTranslations('problems');
  const session = useSession();
  const here = useRouterState({ select: (state) => state.location.href });

  if (session === undefined) return <Skeleton width={84} height={36} />;
  if (!session.signedIn) {
    return (
      <Button component="a" href={signInPage(here)}>
        {t('signIn')}
      </Button>
    );
  }
  const name = nameOf(session) ?? t('account');
  const leave = () =>
    signOut().catch((error: unknown) => {
      const problem = Problem.of(error);
      notifications.show({
        color: 'red',
        title: problems('failed'),
        message: problem.unanswered ? problems('unanswered') : problem.message,
      });
    });
  return (
    <Menu position="bottom-end" width={240} withinPortal={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconUser size={18} aria-hidden />}
          classNames={{ root: classes.button, label: classes.name, section: classes.icon }}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {t('signedInAs', { name })}
          {session.email !== undefined && session.email !== name && (
            <Text component="span" display="block" size="xs" truncate>
              {session.email}
            </Text>
          )}
        </Menu.Label>
        <Menu.Item component="a" href={accountPage} leftSection={<IconSettings size={18} aria-hidden />}>
          {t('accountSettings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
