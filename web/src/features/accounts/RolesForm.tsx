import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Account } from '@/shared/accounts/accounts';
import { RoleChoice } from '@/shared/accounts/RoleChoice';
import { Problem } from '@/shared/api/problem';
import type { Role } from '@/shared/api/generated';
import type { Versioned } from '@/shared/api/versioned';
import { useOpened } from '@/shared/form/useOpened';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { accountQuery, decideRoles } from './api/account';

interface Props {
  account: Versioned<Account>;
  own: boolean;
}

export function RolesForm({ account: newest, own }: Props) {
  const t = useTranslations('accounts');
  const queryClient = useQueryClient();
  const [{ value: account, etag }, again, saved] = useOpened(newest, ({ value }) => accountQuery(value.id));
  const [chosen, setChosen] = useState<Role[]>(account.roles);
  const saving = useMutation({
    mutationFn: () => decideRoles(account.id, etag, chosen),
    onSuccess: async (now) => {
      saved(now);
      await queryClient.invalidateQueries({ queryKey: ['accounts'] });
      void notify({ message: t('rolesSaved') });
    },
    onError: async (error) => {
      if (Problem.is(error, 412)) setChosen((await again()).value.roles);
    },
  });
  const same = chosen.length === account.roles.length && chosen.every((role) => account.roles.includes(role));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Stack align="flex-start">
        <RoleChoice heading value={chosen} onChange={setChosen} disabled={own} />
        {own && <Text size="sm">{t('ownRoles')}</Text>}
        {saving.isError && <ProblemAlert error={saving.error} />}
        <Button type="submit" disabled={same || own} loading={saving.isPending}>
          {t('saveRoles')}
        </Button>
        {!same && (
          <Text size="sm" c="dimmed">
            {t('rolesCountSoon')}
          </Text>
        )}
      </Stack>
    </form>
  );
}
