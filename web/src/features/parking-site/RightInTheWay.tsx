import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Problem } from '@/shared/api/problem';
import { LinkButton } from '@/shared/ui/LinkButton';
import { stayInTheWayQuery } from './api/time';

/** The vehicle may park here already, or that waits to be paid: which way to it, where it is one's own. */
export function RightInTheWay({ problem, minutes }: { problem: Problem; minutes: number }) {
  const t = useTranslations('parking.time.right');
  const id = typeof problem.members.stayId === 'number' ? problem.members.stayId : undefined;
  const { data: stay } = useQuery({ ...stayInTheWayQuery(id ?? 0), enabled: id !== undefined });
  const unpaid = stay?.actions.includes('PAY') === true;
  return (
    <Alert role="alert" color="orange" variant="light" title={t('title')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{id === undefined ? t('others') : unpaid ? t('unpaid') : t('own')}</Text>
        {id !== undefined && (
          <LinkButton
            size="xs"
            to="/parking/stays/$stayId"
            params={{ stayId: String(id) }}
            search={unpaid ? {} : { extend: minutes }}
          >
            {unpaid ? t('pay') : t('extend')}
          </LinkButton>
        )}
      </Stack>
    </Alert>
  );
}
