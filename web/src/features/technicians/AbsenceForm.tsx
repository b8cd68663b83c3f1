import { Checkbox, NativeSelect, Paper, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { SaveForm } from '@/shared/form/SaveForm';
import { useSaving } from '@/shared/form/useSaving';
import { DayInput } from '@/shared/ui/DayInput';
import { type AbsenceValues, checkAbsence, kinds, nothing, toAbsence } from './absence-form';
import classes from './Absences.module.css';
import { addAbsence, type AbsenceAdded } from './api/technician';

const pointers: Record<string, keyof AbsenceValues> = {
  '/firstDay': 'firstDay',
  '/lastDay': 'lastDay',
  '/startsAt': 'from',
  '/endsAt': 'to',
  '/note': 'note',
};

interface Props {
  id: number;
  onAdded: (added: AbsenceAdded) => Promise<void>;
  onClose: () => void;
}

export function AbsenceForm({ id, onAdded, onClose }: Props) {
  const t = useTranslations('crew.absence');
  const [keyFor] = useState(idempotencyKeys);
  const form = useForm<AbsenceValues>({
    initialValues: nothing,
    validate: (values) =>
      Object.fromEntries(Object.entries(checkAbsence(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: (values) => {
      const absence = toAbsence(values);
      return addAbsence(id, absence, keyFor(absence));
    },
    onSaved: onAdded,
  });
  const { wholeDays, firstDay, lastDay } = form.values;

  return (
    <Paper withBorder p="md" radius="md">
      <SaveForm saving={saving} onCancel={onClose} submit={t('submit')}>
        <NativeSelect
          label={t('why')}
          data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          {...form.getInputProps('kind')}
        />
        <Checkbox label={t('wholeDays')} {...form.getInputProps('wholeDays', { type: 'checkbox' })} />
        <div className={classes.fields}>
          <DayInput
            required
            label={t('firstDay')}
            {...form.getInputProps('firstDay')}
            onChange={(day) => {
              form.setFieldValue('firstDay', day);
              if (lastDay === null) form.setFieldValue('lastDay', day);
            }}
          />
          {!wholeDays && <TextInput required type="time" label={t('from')} {...form.getInputProps('from')} />}
        </div>
        <div className={classes.fields}>
          <DayInput
            required
            label={t('lastDay')}
            {...(firstDay !== null && { minDate: firstDay })}
            {...form.getInputProps('lastDay')}
          />
          {!wholeDays && <TextInput required type="time" label={t('to')} {...form.getInputProps('to')} />}
        </div>
        <TextInput
          label={t('note')}
          description={t('noteHelp')}
          maxLength={500}
          autoComplete="off"
          {...form.getInputProps('note')}
        />
      </SaveForm>
    </Paper>
  );
}
