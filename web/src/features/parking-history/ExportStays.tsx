import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { useProblemNotice } from '@/shared/ui/useProblemNotice';
import { exportStays } from './api/history';
import type { StayFilter } from './history-search';

/** Asks for a file of all that is found, and goes to where one sees it being written. */
export function ExportStays({ filter }: { filter: StayFilter }) {
  const t = useTranslations('parkingHistory');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const refused = useProblemNotice();
  const [keyFor] = useState(idempotencyKeys);
  const asking = useMutation({
    mutationFn: () => exportStays(filter, keyFor(filter)),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['parking', 'exports'] });
      await navigate({ to: '/parking/exports/$id', params: { id: String(id) } });
    },
    onError: refused,
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      loading={asking.isPending}
      onClick={() => asking.mutate()}
    >
      {t('export')}
    </Button>
  );
}
