import { Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Stay } from '@/shared/parking/stays';
import { useTimeLeft } from '@/shared/parking/useMinutes';
import { timeLeft } from './time-left';

/** How much of a stay's time is left. */
export function TimeLeft({ stay, onOver }: { stay: Stay; onOver: () => void }) {
  const t = useTranslations('parking.stay');
  const timeOf = useTimeLeft();
  const [now, setNow] = useState(Date.now);
  const { minutes, percent, soon } = timeLeft(stay, now);
  const over = minutes === 0;
  useEffect(() => {
    if (over) {
      onOver();
      return;
    }
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once that it is over
  }, [over]);
  return (
    <Stack gap="xs">
      <Text role="timer" size="xl" fw={700}>
        {t('left', { time: timeOf(minutes) })}
      </Text>
      <Progress value={percent} size="lg" radius="xl" color={soon ? 'orange' : 'teal'} aria-label={t('leftBar')} />
    </Stack>
  );
}
