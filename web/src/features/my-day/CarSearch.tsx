import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Lookup } from '@/shared/ui/Lookup';
import { VinText } from '@/shared/ui/VinText';
import { VehicleCard } from '@/shared/workshop/VehicleCard';
import { VipMark } from '@/shared/workshop/VipMark';
import { VisitHistory } from '@/shared/workshop/VisitHistory';
import { FEWEST, foundVehiclesQuery, type VehicleFound } from './api/found-vehicles';

const route = getRouteApi('/workshop/my-day');

/** Any car that was here or is ours, by some of its VIN, and what was done to it. */
export function CarSearch() {
  const t = useTranslations('myDay.search');
  const history = useTranslations('workshop.history');
  const { vin } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Stack component="section" aria-labelledby="search">
      <Title order={2} size="h4" id="search">
        {t('title')}
      </Title>
      <Lookup<Pick<VehicleFound, 'vin'> & Partial<VehicleFound>>
        size="lg"
        label={t('label')}
        labelProps={{ size: 'md' }}
        descriptionProps={{ size: 'sm' }}
        description={t('help', { fewest: FEWEST })}
        autoCapitalize="characters"
        value={vin === undefined ? null : { vin }}
        onChange={(found) => void navigate({ search: (before) => ({ ...before, vin: found?.vin }), replace: true })}
        useFound={useFoundVehicles}
        keyOf={(found) => found.vin}
        textOf={(found) => found.vin}
        option={(found) => <Option found={found} />}
      />
      {vin !== undefined && (
        <>
          <VehicleCard key={vin} vin={vin} marked nested />
          <Paper withBorder p="xl" radius="lg">
            <Title order={3} size="h4" mb="md">
              {history('title')}
            </Title>
            <VisitHistory vin={vin} />
          </Paper>
        </>
      )}
    </Stack>
  );
}

function useFoundVehicles(typed: string) {
  const found = useQuery(foundVehiclesQuery(typed));
  return typed.length < FEWEST ? { items: [] } : { items: found.data, error: found.error };
}

function Option({ found: { vin, manufacturer, model, modelYear, vip } }: { found: Partial<VehicleFound> }) {
  return (
    <Group gap="sm" mih={44}>
      <div>
        <VinText vin={vin ?? ''} />
        <Text size="sm" c="dimmed">
          {[modelYear, manufacturer, model].filter((part) => part !== undefined).join(' ')}
        </Text>
      </div>
      {vip === true && <VipMark />}
    </Group>
  );
}
