import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { planChanged } from '@/shared/workshop/plan';
import type { Technician } from '@/shared/workshop/technicians';
import { deleteTechnician, setActive, technicianQuery } from './api/technician';

/** Lets somebody take appointments or not, or deletes who never had any. */
export function Leaving({ technician }: { technician: Technician }) {
  const t = useTranslations('crew.technician');
  const { id, active } = technician;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [deleting, setDeleting] = useState(false);
  const switching = useMutation({
    mutationFn: () => setActive(id, !active),
    onSuccess: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['technicians'] }),
        queryClient.invalidateQueries(technicianQuery(id)),
        planChanged(queryClient),
      ]);
      void notify({ message: t('saved') });
    },
  });
  const removing = useMutation({
    mutationFn: () => deleteTechnician(id),
    onSuccess: async () => {
      await Promise.all([queryClient.invalidateQueries({ queryKey: ['technicians'] }), planChanged(queryClient)]);
      void notify({ message: t('deleted') });
      await navigate({ to: '/workshop/technicians' });
    },
  });

  return (
    <Stack>
      <Text>{t(active ? 'deactivateText' : 'reactivateText')}</Text>
      {switching.isError && <ProblemAlert error={switching.error} />}
      {removing.isError && <ProblemAlert error={removing.error} />}
      {deleting && (
        <div role="alert">
          <Text fw={600}>{t('deleteQuestion', { name: fullName(technician) })}</Text>
          <Text size="sm">{t('deleteText')}</Text>
        </div>
      )}
      <Group justify="flex-end">
        <Button variant="default" loading={switching.isPending} onClick={() => switching.mutate()}>
          {t(active ? 'deactivate' : 'reactivate')}
        </Button>
        <Button
          color="red"
          variant={deleting ? 'filled' : 'outline'}
          loading={removing.isPending}
          onClick={() => (deleting ? removing.mutate() : setDeleting(true))}
        >
          {t('delete')}
        </Button>
      </Group>
    </Stack>
  );
}
