import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { useAmounts } from '@/shared/i18n/amounts';
import { leaveFor } from '@/shared/parking/leave-for';
import { MinuteChips } from '@/shared/parking/MinuteChips';
import { addressToPay } from '@/shared/parking/payment';
import type { Stay } from '@/shared/parking/stays';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { extendStay, extensionQuery } from './api/stay';

interface Props {
  stay: Stay;
  minutes: number;
  onMinutes: (minutes: number) => void;
  onDone: (stay: Stay) => Promise<void>;
  onCancel: () => void;
}

const offered = { SESSION: [15, 30, 60, 120], RESERVATION: [15, 30, 60, 120, 240, 480] };

/** Longer: how much, until when, for what; and on to where it is paid. */
export function Extending({ stay, minutes, onMinutes, onDone, onCancel }: Props) {
  const t = useTranslations('parking.stay.extend');
  const common = useTranslations('common');
  const format = useFormatter();
  const amounts = useAmounts();
  const [keyFor] = useState(idempotencyKeys);
  const quote = useQuery(extensionQuery(stay, minutes));
  const extending = useMutation({
    mutationFn: () => extendStay(stay.id, minutes, keyFor([stay.endsAt, minutes])),
    onSuccess: async (longer) => {
      const pay = await addressToPay(longer).catch(() => undefined);
      await onDone(longer);
      if (pay !== undefined) leaveFor(pay);
    },
  });
  const chips = offered[stay.kind];
  const known = quote.isError ? undefined : quote.data;
  const clock = (moment: string) =>
    format.dateTime(new Date(moment), { dateStyle: 'medium', timeStyle: 'short', timeZone: stay.site.timeZone });
  return (
    <Stack>
      <MinuteChips
        label={t('by')}
        offered={chips.includes(minutes) ? chips : [...chips, minutes].sort((one, other) => one - other)}
        value={minutes}
        onChange={(chosen) => {
          extending.reset();
          onMinutes(chosen);
        }}
      />
      <div role="status">
        {known !== undefined && (
          <>
            <Text>{t('until', { at: clock(known.endsAt) })}</Text>
            {known.toPay !== undefined && <Text fw={600}>{t('costs', { amount: amounts.money(known.toPay) })}</Text>}
            {known.possibleUntil !== undefined && (
              <Text size="sm">{t('possibleUntil', { at: clock(known.possibleUntil) })}</Text>
            )}
          </>
        )}
      </div>
      {quote.isError && <ProblemAlert error={quote.error} />}
      {extending.isError && <ProblemAlert error={extending.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {common('cancel')}
        </Button>
        <Button
          data-autofocus
          loading={extending.isPending}
          disabled={known === undefined || quote.isPlaceholderData}
          onClick={() => extending.mutate()}
        >
          {known?.toPay !== undefined && known.toPay.minorUnits > 0
            ? t('goPay', { amount: amounts.money(known.toPay) })
            : t('go')}
        </Button>
      </Group>
    </Stack>
  );
}
