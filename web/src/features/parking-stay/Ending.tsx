import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { useAmounts } from '@/shared/i18n/amounts';
import type { Stay } from '@/shared/parking/stays';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { cancelStay, stopQuery, stopStay } from './api/stay';

interface Props {
  stay: Stay;
  how: 'STOP' | 'CANCEL';
  onDone: (stay: Stay) => Promise<void>;
  onCancel: () => void;
}

/** In words: what is not paid yet, and no reservation, is not bought in the end. */
export const doing = (kind: Stay['kind'], how: 'EXTEND' | 'STOP' | 'CANCEL') =>
  how === 'CANCEL' && kind === 'SESSION' ? 'GIVE_UP' : how;

/** Ends a stay before its time, after saying what comes back. */
export function Ending({ stay: { id, kind, paid }, how, onDone, onCancel }: Props) {
  const t = useTranslations('parking.stay.end');
  const words = useTranslations('parking.stay');
  const amounts = useAmounts();
  const [keyFor] = useState(idempotencyKeys);
  const quote = useQuery(stopQuery(id));
  const ending = useMutation({
    mutationFn: () => (how === 'STOP' ? stopStay : cancelStay)(id, keyFor([how, id])),
    onSuccess: onDone,
  });
  const refund = quote.data?.refund;
  return (
    <Stack>
      <Text role="status">
        {refund === undefined
          ? ''
          : refund.minorUnits > 0
            ? t('back', { amount: amounts.money(refund) })
            : (paid?.minorUnits ?? 0) > 0
              ? t('nothing')
              : ''}
      </Text>
      {quote.isError && <ProblemAlert error={quote.error} />}
      {ending.isError && <ProblemAlert error={ending.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {t('keep')}
        </Button>
        <Button color="red" loading={ending.isPending} onClick={() => ending.mutate()}>
          {words(`do.${doing(kind, how)}`)}
        </Button>
      </Group>
    </Stack>
  );
}
