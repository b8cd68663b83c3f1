import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newIdempotencyKey } from '@/shared/api/idempotency-key';
import type { TariffDocument } from '@/shared/parking/tariffs';
import { tariffsChanged } from '../api/tariffs';
import { draftVersion } from '../api/versions';

/** Begins a draft and goes there. */
export function useNewDraft(tariffId: number) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [key, setKey] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: (document: TariffDocument) => draftVersion(tariffId, document, key),
    onSuccess: async ({ number }) => {
      setKey(newIdempotencyKey());
      await tariffsChanged(queryClient);
      await navigate({
        to: '/parking/tariffs/$tariffId/versions/$number',
        params: { tariffId: String(tariffId), number: String(number) },
        ignoreBlocker: true,
      });
    },
  });
}
