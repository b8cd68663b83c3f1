import { Button, Skeleton } from '@mantine/core';
import { IconCar, IconId, IconLogout, IconParking, IconSettings, IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { accountPage, signInPage } from '@/shared/session/addresses';
import { isCustomer, nameOf, useSession } from '@/shared/session/session';
import { signOut } from '@/shared/session/sign-out';
import { notify } from '@/shared/ui/notices';
import { PanelButton } from '@/shared/ui/PanelButton';
import panel from '@/shared/ui/PanelButton.module.css';
import classes from './AccountMenu.module.css';
import header from './Header.module.css';

export function AccountMenu() {
  const t = useTranslations('common');
  const problems = useTranslations('problems');
  const session = useSession();
  const queryClient = useQueryClient();
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
  const leave = async () => {
    try {
      await signOut(queryClient);
    } catch (error) {
      const problem = Problem.of(error);
      const message = problem.unanswered ? problems('unanswered') : problem.message;
      await notify({ color: 'red', title: problems('failed'), message });
    }
  };
  return (
    <PanelButton
      panelClass={header.panel}
      label={name}
      face={<span className={classes.name}>{name}</span>}
      leftSection={<IconUser size={18} aria-hidden />}
      className={classes.button}
    >
      <p className={panel.note}>
        {t('signedInAs', { name })}
        {session.email !== undefined && session.email !== name && (
          <span className={classes.email}>{session.email}</span>
        )}
      </p>
      {isCustomer(session) && (
        <Link to="/my/profile" className={panel.choice}>
          <IconId size={18} aria-hidden />
          {t('profile')}
        </Link>
      )}
      <Link to="/parking/stays" className={panel.choice}>
        <IconParking size={18} aria-hidden />
        {t('myParking')}
      </Link>
      <Link to="/parking/vehicles" className={panel.choice}>
        <IconCar size={18} aria-hidden />
        {t('myVehicles')}
      </Link>
      <a href={accountPage} className={panel.choice}>
        <IconSettings size={18} aria-hidden />
        {t('accountSettings')}
      </a>
      <button type="button" className={panel.choice} onClick={() => void leave()}>
        <IconLogout size={18} aria-hidden />
        {t('signOut')}
      </button>
    </PanelButton>
  );
}
