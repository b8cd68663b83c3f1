import { Button, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type LocalDay, localDay, localTime, momentOf } from '@/shared/time/local';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { freeTimesQuery, nextFreeTimeQuery } from './api/free-times';
import { timesOn } from './booking';
import type { BookingFormState } from './form';

/** The times that the workshop has free on the day that was chosen. */
export function TimeField({ form }: { form: BookingFormState }) {
  const t = useTranslations('booking.time');
  const format = useFormatter();
  const { day, time } = form.values;
  const free = useQuery({ ...freeTimesQuery(day ?? ''), enabled: day !== null });
  const times = day === null || free.data === undefined ? undefined : timesOn(day, free.data, new Date());
  const taken = times !== undefined && time !== '' && !times.includes(time);

  // Somebody else was quicker, or another day was chosen.
  useEffect(() => {
    if (taken) form.setFieldValue('time', '');
  }, [taken, form]);

  if (free.error != null) return <ProblemAlert error={free.error} />;
  return (
    <div>
      <NativeSelect
        required
        label={t('label')}
        disabled={times === undefined || times.length === 0}
        data={[
          { value: '', label: t(free.isFetching && times === undefined ? 'looking' : 'missing') },
          ...(times ?? []).map((one) => ({
            value: one,
            label: format.dateTime(momentOf('2026-01-01', one), 'time'),
          })),
        ]}
        {...form.getInputProps('time')}
      />
      {day !== null && times?.length === 0 && <NothingFree day={day} form={form} />}
    </div>
  );
}

function NothingFree({ day, form }: { day: LocalDay; form: BookingFormState }) {
  const t = useTranslations('booking.time');
  const format = useFormatter();
  const next = useQuery(nextFreeTimeQuery(day));
  if (next.data === undefined) return <Text role="status">{t('none')}</Text>;
  if (next.data === null) return <Text role="status">{t('noneSoon')}</Text>;
  const moment = next.data;
  return (
    <div role="status">
      <Text mt="xs">{t('none')}</Text>
      <Button
        mt={6}
        size="compact-sm"
        variant="default"
        onClick={() => form.setValues({ day: localDay(moment), time: localTime(moment) })}
      >
        {t('next', { day: format.dateTime(moment, 'day'), time: format.dateTime(moment, 'time') })}
      </Button>
    </div>
  );
}
