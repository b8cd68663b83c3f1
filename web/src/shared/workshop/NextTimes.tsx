import { Button, Group, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { nextTimes } from './next-times';

interface Props {
  /** The refusal. */
  error: unknown;
  onChoose: (moment: Date) => void;
}

/** Offers the times that are free in place of one that was not. */
export function NextTimes({ error, onChoose }: Props) {
  const t = useTranslations('times');
  const format = useFormatter();
  const times = nextTimes(error);
  if (times.length === 0) return null;
  return (
    <Stack gap={6} role="group" aria-label={t('instead')}>
      <Text fw={600} size="sm">
        {t('instead')}
      </Text>
      <Group gap="xs">
        {times.map((moment) => (
          <Button key={moment.getTime()} variant="default" onClick={() => onChoose(moment)}>
            {format.dateTime(moment, { weekday: 'short', day: 'numeric', month: 'short' })},{' '}
            {format.dateTime(moment, 'time')}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
