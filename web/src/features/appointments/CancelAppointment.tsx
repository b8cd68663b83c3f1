import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { Dialog } from '@/shared/ui/Dialog';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Appointment, useAppointmentChanged } from '@/shared/workshop/appointments';
import { takeStep } from '@/shared/workshop/steps';

export function CancelAppointment({ appointment: { id, status } }: { appointment: Appointment }) {
  const t = useTranslations('appointments.one');
  const changed = useAppointmentChanged();
  const [asking, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const canceling = useMutation({
    mutationFn: () => takeStep(id, 'cancel', reason.trim() === '' ? {} : { reason: reason.trim() }),
    onSuccess: async (canceled) => {
      await changed(canceled);
      close();
      void notify({ message: t('canceled') });
    },
  });
  const wrong = fieldErrors(canceling.error, { '/reason': 'reason' });

  if (status !== 'SCHEDULED' && status !== 'CONFIRMED') return null;
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('cancel')}
      </Button>
      <Dialog opened={asking} onClose={close} title={t('cancelQuestion')}>
        <Stack>
          <Text>{t('cancelText')}</Text>
          <Textarea
            label={t('why')}
            description={t('whyHelp')}
            rows={2}
            maxLength={500}
            value={reason}
            error={wrong.reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {canceling.isError && wrong.reason === undefined && <ProblemAlert error={canceling.error} />}
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
