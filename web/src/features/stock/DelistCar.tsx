import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '@/shared/ui/Dialog';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Automobile, delistAutomobile } from './api/automobile';
import { useCarChanged } from './useCarChanged';

export function DelistCar({ car: { vin, status } }: { car: Automobile }) {
  const t = useTranslations('stock.car');
  const navigate = useNavigate();
  const changed = useCarChanged();
  const [asking, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const delisting = useMutation({
    mutationFn: () => delistAutomobile(vin, reason.trim()),
    onSuccess: async (car) => {
      await changed(car);
      void notify({ message: t('delisted') });
      await navigate({ to: '/stock' });
    },
  });
  // A car with a buyer is the sale's business first.
  if (status === 'RESERVED' || status === 'SOLD') return null;
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('delist')}
      </Button>
      <Dialog opened={asking} onClose={close} title={t('delistQuestion')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            delisting.mutate();
          }}
        >
          <Stack>
            <Text>{t('delistText')}</Text>
            {delisting.isError && <ProblemAlert error={delisting.error} />}
            <TextInput
              data-autofocus
              label={t('reason')}
              maxLength={500}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('keep')}
              </Button>
              <Button type="submit" color="red" loading={delisting.isPending}>
                {t('delist')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
