import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RoleChoice } from '@/shared/accounts/RoleChoice';
import { fieldErrors } from '@/shared/api/field-errors';
import type { Role } from '@/shared/api/generated';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { invite, type Invite } from './api/invitations';
import { checkInvite } from './invitations';

const pointers: Record<string, 'email' | 'roles'> = { '/email': 'email', '/roles': 'roles' };

export function InviteForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('accounts.invited');
  const accounts = useTranslations('accounts');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>([]);
  const [tried, setTried] = useState(false);
  const inviting = useMutation({
    mutationFn: (body: Invite) => invite(body, keyFor(body)),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['invitations'] });
      onDone();
      void notify({ message: t('sent') });
    },
  });
  const wrong = tried ? checkInvite(email, roles) : {};
  const refused = fieldErrors(inviting.error, pointers);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(checkInvite(email, roles)).length === 0) inviting.mutate({ email: email.trim(), roles });
      }}
    >
      <Stack>
        {inviting.isError && Object.keys(refused).length === 0 && <ProblemAlert error={inviting.error} />}
        <TextInput
          required
          data-autofocus
          type="email"
          autoComplete="off"
          label={accounts('email')}
          description={t('mailed')}
          maxLength={254}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          error={wrong.email === true ? t('emailWrong') : refused.email}
        />
        <RoleChoice
          value={roles}
          onChange={setRoles}
          error={wrong.roles === true ? t('rolesMissing') : refused.roles}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {accounts('leave')}
          </Button>
          <Button type="submit" loading={inviting.isPending}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
