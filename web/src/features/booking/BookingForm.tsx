import { Button, Group, NativeSelect, Paper, Stack } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { momentOf } from '@/shared/time/local';
import { DayInput } from '@/shared/ui/DayInput';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { VinField } from '@/shared/vehicles/VinField';
import { firstDay, times } from './booking';
import type { BookingFormState } from './form';
import classes from './BookingForm.module.css';
import { ReasonField } from './ReasonField';

interface Props {
  form: BookingFormState;
  /** Of the last try to book, which sent one back here. */
  error: unknown;
  onDone: () => void;
}

export function BookingForm({ form, error, onDone }: Props) {
  const t = useTranslations('booking');
  const format = useFormatter();
  const clock = (time: string) => format.dateTime(momentOf('2026-01-01', time), 'time');

  return (
    <Paper withBorder p="xl" radius="lg" maw="44rem">
      <form noValidate onSubmit={form.onSubmit(onDone)}>
        <Stack gap="lg">
          {error != null && <ProblemAlert error={error} />}
          <VinField
            {...form.getInputProps('vin')}
            value={form.values.vin}
            onSuggestion={(vin) => form.setFieldValue('vin', vin)}
          />
          <ReasonField form={form} />
          <div className={classes.when}>
            <DayInput
              required
              label={t('day.label')}
              placeholder={t('day.missing')}
              minDate={firstDay(new Date())}
              {...form.getInputProps('day')}
            />
            <NativeSelect
              required
              label={t('time.label')}
              data={[
                { value: '', label: t('time.missing') },
                ...times.map((time) => ({ value: time, label: clock(time) })),
              ]}
              {...form.getInputProps('time')}
            />
          </div>
          <Group justify="flex-end">
            <Button type="submit" size="md">
              {t('review')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
