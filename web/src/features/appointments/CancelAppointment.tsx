import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Dialog } from '@/shared/ui/Dialog';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Appointment, appointmentQuery, cancelAppointment } from './api/appointments';

export function CancelAppointment({ appointment: { id, status } }: { appointment: Appointment }) {
  const t = useTranslations('appointments.one');
  const queryClient = useQueryClient();
  const [asking, { open, close }] = useDisclosure(false);
  const canceling = useMutation({
    mutationFn: () => cancelAppointment(id),
    onSuccess: async (canceled) => {
      queryClient.setQueryData(appointmentQuery(id).queryKey, canceled);
      await queryClient.invalidateQueries({ queryKey: ['appointments'] });
      close();
      void notify({ message: t('canceled') });
    },
  });

  if (status !== 'SCHEDULED' && status !== 'CONFIRMED') return null;
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('cancel')}
      </Button>
      <Dialog opened={asking} onClose={close} title={t('cancelQuestion')}>
        <Stack>
          <Text>{t('cancelText')}</Text>
          {canceling.isError && <ProblemAlert error={canceling.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('keep')}
            </Button>
            <Button color="red" loading={canceling.isPending} onClick={() => canceling.mutate()}>
              {t('cancel')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
