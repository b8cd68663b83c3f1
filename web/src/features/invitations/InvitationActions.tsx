import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { newIdempotencyKey } from '@/shared/api/idempotency-key';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Invitation, invite, withdraw } from './api/invitations';
import type { InvitationState } from './invitations';

interface Props {
  invitation: Invitation;
  state: InvitationState;
}

/** Taking it back, and sending it once more: a new one, which the link of the old one is not good for. */
export function InvitationActions({ invitation, state }: Props) {
  const t = useTranslations('accounts.invited');
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: ['invitations'] });
  const { id, email, roles } = invitation;
  const withdrawing = useMutation({
    mutationFn: () => withdraw(id),
    onSuccess: () => void notify({ message: t('withdrawn') }),
    onSettled,
  });
  const sending = useMutation({
    mutationFn: async (to: string) => {
      if (state === 'OPEN') await withdraw(id);
      return invite({ email: to, roles }, newIdempotencyKey());
    },
    onSuccess: () => void notify({ message: t('sent') }),
    onSettled,
  });
  if (email === undefined) return null;
  return (
    <div>
      <Group gap="xs">
        {state === 'OPEN' && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('withdrawOf', { email })}
            loading={withdrawing.isPending}
            onClick={() => withdrawing.mutate()}
          >
            {t('withdraw')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('againOf', { email })}
          loading={sending.isPending}
          onClick={() => sending.mutate(email)}
        >
          {t('again')}
        </Button>
      </Group>
      {withdrawing.isError && <ProblemAlert error={withdrawing.error} />}
      {sending.isError && <ProblemAlert error={sending.error} />}
    </div>
  );
}
