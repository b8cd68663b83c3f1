import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Dialog } from '@/shared/ui/Dialog';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Appointment, useAppointmentChanged } from '@/shared/workshop/appointments';
import { takeStep } from '@/shared/workshop/steps';

export function CancelAppointment({ appointment: { id, status } }: { appointment: Appointment }) {
  const t = useTranslations('appointments.one');
  const changed = useAppointmentChanged();
  const [asking, { open, close }] = useDisclosure(false);
  const canceling = useMutation({
    mutationFn: () => takeStep(id, 'cancel'),
    onSuccess: async (canceled) => {
      await changed(canceled);
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
