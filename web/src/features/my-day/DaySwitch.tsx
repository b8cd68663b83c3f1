import { ActionIcon, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { LocalDay } from '@/shared/time/local';
import { dayLater } from '@/shared/time/zoned';

interface Props {
  day: LocalDay;
  today: LocalDay;
  onChange: (day: LocalDay) => void;
}

/** From one day to the next, large enough for fingers. */
export function DaySwitch({ day, today, onChange }: Props) {
  const t = useTranslations('myDay');
  return (
    <Group gap="xs" role="group" aria-label={t('day')} className="no-print">
      <ActionIcon variant="default" size={48} aria-label={t('previousDay')} onClick={() => onChange(dayLater(day, -1))}>
        <IconChevronLeft size={22} aria-hidden />
      </ActionIcon>
      <Button variant="default" h={48} disabled={day === today} onClick={() => onChange(today)}>
        {t('today')}
      </Button>
      <ActionIcon variant="default" size={48} aria-label={t('nextDay')} onClick={() => onChange(dayLater(day, 1))}>
        <IconChevronRight size={22} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
