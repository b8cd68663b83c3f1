import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { SaveForm } from '@/shared/form/SaveForm';
import { useSaving } from '@/shared/form/useSaving';
import { localDay, momentOf } from '@/shared/time/local';
import { DayInput } from '@/shared/ui/DayInput';
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
  const saving = useSaving({
    form,
    pointers: { '/startsAt': 'from', '/endsAt': 'to', '/note': 'note' },
    save: ({ kind, day, from, to, note }) => {
      const hold: Hold = {
        kind,
        startsAt: momentOf(day ?? '', from).toISOString(),
        endsAt: momentOf(day ?? '', to).toISOString(),
        ...(note.trim() !== '' && { note: note.trim() }),
      };
      return holdVehicle(vin, hold, keyFor(hold));
    },
    onSaved: async () => {
      await queryClient.invalidateQueries(commitmentsQuery(vin));
      onClose();
    },
  });

  return (
    <SaveForm saving={saving} onCancel={onClose} submit={t('hold')}>
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
    </SaveForm>
  );
}
