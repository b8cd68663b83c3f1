import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useSiteZone } from './calendar';
import { nextTimes } from './next-times';
import { useSiteFormat } from './useSiteFormat';

interface Props {
  /** The refusal. */
  error: unknown;
  onChoose: (moment: Date) => void;
}

/** Offers the times that are free in place of one that was not. */
export function NextTimes({ error, onChoose }: Props) {
  const t = useTranslations('times');
  const format = useSiteFormat(useSiteZone());
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
            {format.shortDate(moment)}, {format.time(moment)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
