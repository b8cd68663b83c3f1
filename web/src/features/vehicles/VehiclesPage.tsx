import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Vehicle, vehiclesQuery } from '@/shared/parking/vehicles';
import { DriverPages } from '@/shared/parking/DriverPages';
import { Dialog } from '@/shared/ui/Dialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { VehicleCard } from './VehicleCard';
import { EditVehicle, VehicleForm } from './VehicleForm';
import classes from './vehicles.module.css';

/** What a driver parks. */
export default function VehiclesPage() {
  return (
    <Gate lets={() => true}>
      <Vehicles />
    </Gate>
  );
}

function Vehicles() {
  const t = useTranslations('driving.vehicles');
  const vehicles = useQuery(vehiclesQuery);
  const [opened, setOpened] = useState<{ vehicle?: Vehicle }>();
  const close = () => setOpened(undefined);
  const add = <Button onClick={() => setOpened({})}>{t('add')}</Button>;
  return (
    <Page title={t('title')} lead={t('lead')} actions={(vehicles.data?.length ?? 0) > 0 && add}>
      <DriverPages here="vehicles" />
      {vehicles.isPending && <SkeletonList rows={2} height={180} />}
      {vehicles.isError && <ProblemAlert error={vehicles.error} onRetry={() => void vehicles.refetch()} />}
      {vehicles.data?.length === 0 && (
        <EmptyState title={t('none')} text={t('noneText')}>
          {add}
        </EmptyState>
      )}
      {vehicles.data !== undefined && vehicles.data.length > 0 && (
        <ul className={classes.vehicles}>
          {vehicles.data.map((vehicle) => (
            <VehicleCard key={vehicle.id} vehicle={vehicle} onEdit={() => setOpened({ vehicle })} />
          ))}
        </ul>
      )}
      <Dialog
        opened={opened !== undefined}
        onClose={close}
        title={t(opened?.vehicle === undefined ? 'add' : opened.vehicle.plate === undefined ? 'enterPlate' : 'change')}
      >
        {opened !== undefined &&
          (opened.vehicle === undefined ? (
            <VehicleForm onDone={close} />
          ) : (
            <EditVehicle id={opened.vehicle.id} onDone={close} />
          ))}
      </Dialog>
    </Page>
  );
}
