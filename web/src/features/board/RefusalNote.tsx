import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import type { Moves, Refusal } from './useMoves';

interface Props {
  refusal: Refusal;
  zone: string;
  moves: Moves;
}

/** Why it could not go there, and what can be done about it. */
export function RefusalNote({ refusal: { appointment, target, error }, zone, moves }: Props) {
  const t = useTranslations('planning.board');
  const format = useSiteFormat(zone);
  const outside = Problem.of(error).slug === 'outside-working-hours';
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('refused', {
          technician: `${target.technician.firstName} ${target.technician.lastName}`,
          time: format.time(target.startsAt),
        })}
      </Text>
      <ProblemAlert error={error} />
      <Group gap="xs" justify="flex-end">
        {outside && (
          <Button size="xs" onClick={() => moves.move(appointment, target, true)}>
            {t('anyway')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={moves.forget}>
          {t('leaveIt')}
        </Button>
      </Group>
    </Stack>
  );
}
