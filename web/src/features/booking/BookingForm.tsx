import { Button, Group, Paper, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { localDay } from '@/shared/time/local';
import { DayInput } from '@/shared/ui/DayInput';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { VinField } from '@/shared/vehicles/VinField';
import type { BookingFormState } from './form';
import classes from './BookingForm.module.css';
import { ReasonField } from './ReasonField';
import { TimeField } from './TimeField';

interface Props {
  form: BookingFormState;
  /** Of the last try to book, which sent one back here. */
  error: unknown;
  onDone: () => void;
}

export function BookingForm({ form, error, onDone }: Props) {
  const t = useTranslations('booking');

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
              minDate={localDay(new Date())}
              {...form.getInputProps('day')}
            />
            <TimeField form={form} />
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
