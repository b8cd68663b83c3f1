import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { localDay, momentOf } from '@/shared/time/local';
import { DayInput } from '@/shared/ui/DayInput';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { commitmentsQuery, type Hold, holdVehicle } from './api/commitments';
import classes from './CarFields.module.css';

interface Values {
  kind: Hold['kind'];
  day: string | null;
  from: string;
  to: string;
  note: string;
}

/** Keeps a car of ours for a test drive or the workshop, within a day. */
export function HoldForm({ vin, onClose }: { vin: string; onClose: () => void }) {
  const t = useTranslations('stock.holds');
  const common = useTranslations('stock.car');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const form = useForm<Values>({
    initialValues: { kind: 'TEST_DRIVE', day: localDay(new Date()), from: '', to: '', note: '' },
    validate: {
      day: (day) => (day === null ? t('dayMissing') : null),
      from: (from) => (from === '' ? t('timeMissing') : null),
      to: (to, { from }) => (to === '' ? t('timeMissing') : to <= from ? t('endsFirst') : null),
    },
  });
  const holding = useMutation({
    mutationFn: ({ kind, day, from, to, note }: Values) => {
      const hold: Hold = {
        kind,
        startsAt: momentOf(day ?? '', from).toISOString(),
        endsAt: momentOf(day ?? '', to).toISOString(),
        ...(note.trim() !== '' && { note: note.trim() }),
      };
      return holdVehicle(vin, hold, keyFor(hold));
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries(commitmentsQuery(vin));
      onClose();
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => holding.mutate(values))}>
      <Stack>
        {holding.isError && <ProblemAlert error={holding.error} />}
        <NativeSelect
          label={t('why')}
          data={(['TEST_DRIVE', 'WORKSHOP'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <DayInput required label={t('day')} minDate={localDay(new Date())} {...form.getInputProps('day')} />
        <div className={classes.times}>
          <TextInput required type="time" label={t('fromTime')} {...form.getInputProps('from')} />
          <TextInput required type="time" label={t('toTime')} {...form.getInputProps('to')} />
        </div>
        <TextInput label={t('note')} maxLength={500} {...form.getInputProps('note')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={holding.isPending}>
            {t('hold')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
