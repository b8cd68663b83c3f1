import { Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SOMETHING_ELSE } from './booking';
import type { BookingFormState } from './form';

/** Free words: for something else what it is, for a service what the workshop should know. */
export function ReasonField({ form }: { form: BookingFormState }) {
  const t = useTranslations('booking.reason');
  const { service } = form.values;
  if (service === '') return null;
  const alone = service === SOMETHING_ELSE;
  return (
    <Textarea
      required={alone}
      label={t(alone ? 'label' : 'note')}
      {...(!alone && { description: t('noteHelp') })}
      rows={3}
      maxLength={1000}
      {...form.getInputProps('reason')}
    />
  );
}
