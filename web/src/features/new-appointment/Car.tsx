import { Button, Paper, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { VehicleCard } from '@/shared/workshop/VehicleCard';
import { vehicleQuery, visitsQuery } from '@/shared/workshop/vehicle';
import { VisitHistory } from '@/shared/workshop/VisitHistory';
import classes from './NewAppointmentPage.module.css';
import type { Party } from './new-appointment';

/** So long is a VIN; older cars' numbers are shorter, and are looked up from here on. */
const COMPLETE = 17;
const SHORTEST = 5;

interface Props {
  vin: string;
  /** Takes who brought the car last; undefined where somebody is chosen. */
  onOwner: ((owner: Party) => void) | undefined;
}

/** What is known of the car that is to be booked in. */
export function Car({ vin, onOwner }: Props) {
  const [typed] = useDebouncedValue(vin.trim().toUpperCase(), 300);
  const vehicle = useQuery({ ...vehicleQuery(typed), enabled: typed.length >= SHORTEST });
  // As long as it is being typed, that nobody knows it says nothing.
  if (typed.length < COMPLETE && vehicle.data == null) return null;
  return <KnownCar vin={typed} onOwner={onOwner} />;
}

function KnownCar({ vin, onOwner }: Props) {
  const t = useTranslations('planning.new');
  const history = useTranslations('workshop.history');
  const vehicle = useQuery(vehicleQuery(vin)).data;
  const visits = useInfiniteQuery(visitsQuery(vin)).data?.pages[0]?.items;
  const { id, name } = vehicle?.openAppointments[0]?.customer ?? visits?.[0]?.customer ?? {};
  return (
    <div className={classes.car}>
      <VehicleCard vin={vin} marked linked />
      {name !== undefined && onOwner !== undefined && (
        <Button variant="light" onClick={() => onOwner(id === undefined ? { name } : { id, name })}>
          {t('lastBrought', { name })}
        </Button>
      )}
      {vehicle != null && (
        <Paper component="section" aria-labelledby="visits" withBorder p="xl" radius="lg">
          <Title order={2} size="h4" id="visits" mb="md">
            {history('title')}
          </Title>
          <VisitHistory vin={vin} />
        </Paper>
      )}
    </div>
  );
}
