import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Account } from '@/shared/accounts/accounts';
import { RoleChoice } from '@/shared/accounts/RoleChoice';
import { Problem } from '@/shared/api/problem';
import type { Role } from '@/shared/api/generated';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { accountQuery, decideRoles } from './api/account';

interface Props {
  account: Account;
  etag: string;
  own: boolean;
}

export function RolesForm({ account, etag: newest, own }: Props) {
  const t = useTranslations('accounts');
  const queryClient = useQueryClient();
  // Whatever arrives meanwhile, what is decided is decided of what was seen, or told of.
  const [etag, pin] = useState(newest);
  const [chosen, setChosen] = useState<Role[]>(account.roles);
  const again = () => queryClient.query({ ...accountQuery(account.id), staleTime: 0 });
  const saving = useMutation({
    mutationFn: () => decideRoles(account.id, etag, chosen),
    onSuccess: async () => {
      pin((await again()).etag);
      await queryClient.invalidateQueries({ queryKey: ['accounts'] });
      void notify({ message: t('rolesSaved') });
    },
    onError: async (error) => {
      if (!Problem.is(error, 412)) return;
      const now = await again();
      pin(now.etag);
      setChosen(now.value.roles);
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
