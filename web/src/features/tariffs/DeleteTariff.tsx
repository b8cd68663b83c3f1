import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { deleteTariff, type Tariff, tariffsChanged } from './api/tariffs';

/** Deletes a tariff with its drafts; what is in use stays, and the service says so. */
export function DeleteTariff({ tariff: { id }, onClose }: { tariff: Tariff; onClose: () => void }) {
  const t = useTranslations('tariffs');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const deleting = useMutation({
    mutationFn: () => deleteTariff(id),
    onSuccess: async () => {
      await navigate({ to: '/parking/tariffs' });
      await tariffsChanged(queryClient);
      void notify({ message: t('deleted') });
    },
  });
  return (
    <Stack>
      <Text>{t('deleteText')}</Text>
      {deleting.isError && <ProblemAlert error={deleting.error} />}
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('keep')}
        </Button>
        <Button color="red" loading={deleting.isPending} onClick={() => deleting.mutate()}>
          {t('delete')}
        </Button>
      </Group>
    </Stack>
  );
}
