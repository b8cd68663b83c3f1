import { Paper, Stack, Text, Title } from '@mantine/core';
import { IconCalendarEvent, IconMail, IconMapPin } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { OpeningHours } from '@/shared/workshop/OpeningHours';
import classes from './GoodToKnow.module.css';

const remarks = [
  [IconMapPin, 'place'],
  [IconMail, 'mail'],
  [IconCalendarEvent, 'change'],
] as const;

/** What one wants to know before one books: when the workshop is open, and what happens then. */
export function GoodToKnow() {
  const t = useTranslations('booking.know');
  return (
    <Paper withBorder p="xl" radius="lg" component="aside" aria-labelledby="good-to-know">
      <Stack gap="md">
        <Title order={2} size="h4" id="good-to-know">
          {t('open')}
        </Title>
        <OpeningHours />
        <ul className={classes.remarks}>
          {remarks.map(([Icon, remark]) => (
            <li key={remark}>
              <Icon size={20} aria-hidden />
              <Text size="sm">{t(remark)}</Text>
            </li>
          ))}
        </ul>
      </Stack>
    </Paper>
  );
}
