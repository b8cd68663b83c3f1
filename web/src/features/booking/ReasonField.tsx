import { Button, Group, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { BookingFormState } from './form';

const ideas = ['inspection', 'tyres', 'brakes', 'noise'] as const;

/** Free words, with the usual ones at hand. */
export function ReasonField({ form }: { form: BookingFormState }) {
  const t = useTranslations('booking.reason');
  return (
    <div>
      <Textarea required label={t('label')} rows={3} maxLength={1000} {...form.getInputProps('reason')} />
      <Group gap={6} mt={8} role="group" aria-label={t('ideas.label')}>
        {ideas.map((idea) => (
          <Button
            key={idea}
            size="compact-sm"
            variant="default"
            radius="xl"
            onClick={() => form.setFieldValue('reason', t(`ideas.${idea}`))}
          >
            {t(`ideas.${idea}`)}
          </Button>
        ))}
      </Group>
    </div>
  );
}
