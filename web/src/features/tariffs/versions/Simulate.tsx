import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { dayIn, dayLater, momentIn } from '@/shared/time/zoned';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import type { Tariff } from '../api/tariffs';
import { simulate } from '../api/versions';
import { useTariffZones } from '../useTariffZones';
import { SimulationResult } from './SimulationResult';

interface Props {
  tariff: Tariff;
  number: number;
  /** Saves what is not saved yet, as what is stored is what is tried; tells whether it is. */
  save: () => Promise<boolean>;
}

/** The stays of the last month, priced once more. */
export function Simulate({ tariff, number, save }: Props) {
  const t = useTranslations('tariffs.simulation');
  const { zones } = useTariffZones(tariff.id);
  const [zone] = zones;
  const format = useSiteFormat(zone);
  const { from, to } = lastMonth(zone);
  const simulating = useMutation({
    mutationFn: async () =>
      (await save()) ? simulate(tariff.id, number, { from: from.toISOString(), to: to.toISOString() }) : undefined,
  });
  return (
    <Stack>
      <Group gap="md">
        <Button variant="default" loading={simulating.isPending} onClick={() => simulating.mutate()}>
          {t('run')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('period', { from: format.dayOfYear(from), to: format.dayOfYear(new Date(to.getTime() - 1)) })}
        </Text>
      </Group>
      {simulating.isError && <ProblemAlert error={simulating.error} />}
      {simulating.data !== undefined && <SimulationResult simulation={simulating.data} />}
    </Stack>
  );
}

/** From its first day to the first of this month, by the clocks on the spot. */
function lastMonth(zone: string): { from: Date; to: Date } {
  const first = `${dayIn(zone, new Date()).slice(0, 8)}01`;
  const before = `${dayLater(first, -1).slice(0, 8)}01`;
  return { from: momentIn(zone, before, '00:00'), to: momentIn(zone, first, '00:00') };
}
