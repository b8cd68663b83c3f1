import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Account } from '@/shared/accounts/accounts';
import { Dialog } from '@/shared/ui/Dialog';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { accountQuery, type Step, take } from './api/account';
import classes from './accounts.module.css';

/** What is worth a second thought. */
const asksFirst: readonly Step[] = ['disable', 'signOut', 'removeFactors'];

function stepsFor({ status, lockedUntil }: Account, own: boolean): Step[] {
  return [
    ...(lockedUntil === undefined ? [] : (['unlock'] as const)),
    'signOut',
    ...(own ? [] : (['removeFactors'] as const)),
    ...(own ? [] : ([status === 'DISABLED' ? 'enable' : 'disable'] as const)),
  ];
}

export function AccountSteps({ account, own }: { account: Account; own: boolean }) {
  return (
    <ul className={classes.steps}>
      {stepsFor(account, own).map((step) => (
        <OneStep key={step} step={step} account={account} own={own} />
      ))}
    </ul>
  );
}

interface StepProps {
  step: Step;
  account: Account;
  own: boolean;
}

function OneStep({ step, account, own }: StepProps) {
  const t = useTranslations('accounts');
  const words = useTranslations(`accounts.steps.${step}`);
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const taking = useMutation({
    mutationFn: () => take(step, account.id),
    onSuccess: async () => {
      setAsking(false);
      await queryClient.invalidateQueries(accountQuery(account.id));
      await queryClient.invalidateQueries({ queryKey: ['accounts'] });
      void notify({ message: words('done') });
      if (own && step === 'signOut') await queryClient.invalidateQueries({ queryKey: ['session'] });
    },
  });
  const ask = asksFirst.includes(step);
  const close = () => {
    setAsking(false);
    taking.reset();
  };
  return (
    <li>
      <Stack gap={4} align="flex-start">
        <Button
          variant="default"
          loading={!ask && taking.isPending}
          onClick={() => (ask ? setAsking(true) : taking.mutate())}
        >
          {words('name')}
        </Button>
        <Text size="sm" c="dimmed">
          {words('means')}
        </Text>
        {!asking && taking.isError && <ProblemAlert error={taking.error} />}
      </Stack>
      <Dialog opened={asking} onClose={close} title={words('question', { name: account.name })}>
        <Stack>
          <Text>{words('means')}</Text>
          {own && step === 'signOut' && <Text fw={600}>{t('ownSignOut')}</Text>}
          {taking.isError && <ProblemAlert error={taking.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('leave')}
            </Button>
            <Button color="red" loading={taking.isPending} onClick={() => taking.mutate()}>
              {words('name')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </li>
  );
}
