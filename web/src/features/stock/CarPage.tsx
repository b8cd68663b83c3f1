import { Button, Group, Paper } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { isSeller, isStaff, knowsCustomers, useSession } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { VinText } from '@/shared/ui/VinText';
import { AutomobileStatusBadge } from '@/shared/vehicles/AutomobileStatusBadge';
import { automobileQuery } from './api/automobile';
import { CarFacts } from './CarFacts';
import { CarHistory } from './CarHistory';
import { Commitments } from './Commitments';
import { DelistCar } from './DelistCar';
import { EditCar } from './EditCar';
import { NextStep } from './NextStep';

const route = getRouteApi('/stock/$vin');

export default function CarPage() {
  const { vin } = route.useParams();
  return (
    <Gate lets={isStaff}>
      {/* Another car is another page, whatever was being done to this one. */}
      <Car key={vin} vin={vin} />
    </Gate>
  );
}

function Car({ vin }: { vin: string }) {
  const t = useTranslations('stock.car');
  const { data: car } = useSuspenseQuery(automobileQuery(vin));
  const session = useSession();
  const seller = isSeller(session);
  const [editing, setEditing] = useState(false);
  const { manufacturer, model, modelYear, status, warnings = [] } = car.value;
  const name = [modelYear, carName({ manufacturer: manufacturer.name, model: model.name })]
    .filter((part) => part !== undefined)
    .join(' ');

  return (
    <Page
      title={name}
      lead={<VinText vin={vin} />}
      actions={
        <Group gap="sm">
          <AutomobileStatusBadge status={status} />
          {knowsCustomers(session) && !editing && (
            <LinkButton variant="default" to="/workshop/appointments/new" search={{ vin }} className="no-print">
              {t('workshop')}
            </LinkButton>
          )}
          {seller && !editing && (
            <>
              <Button variant="default" onClick={() => setEditing(true)}>
                {t('edit')}
              </Button>
              <NextStep car={car.value} />
              {status === 'AVAILABLE' && (
                <LinkButton to="/sales/new" search={{ vin }}>
                  {t('sell')}
                </LinkButton>
              )}
            </>
          )}
        </Group>
      }
    >
      <Paper withBorder p="xl" radius="lg">
        {editing ? (
          <EditCar car={car} onDone={() => setEditing(false)} />
        ) : (
          <CarFacts car={car} warnings={warnings} mayChange={seller} />
        )}
      </Paper>
      <Commitments vin={vin} mayHold={seller} />
      <CarHistory vin={vin} />
      <Group justify="space-between" className="no-print">
        <TextLink to="/stock">{t('all')}</TextLink>

        {seller && <DelistCar car={car.value} />}
      </Group>
    </Page>
  );
}
