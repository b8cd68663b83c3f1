import { Group, Paper, Skeleton, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useAmounts } from '../i18n/amounts';
import { Fact, Facts } from '../ui/Facts';
import { TextLink } from '../ui/LinkButton';
import { ProblemAlert } from '../ui/ProblemAlert';
import { VinText } from '../ui/VinText';
import { useSiteZone } from './calendar';
import { useSiteFormat } from './useSiteFormat';
import { type Vehicle, vehicleName, vehicleQuery, visitsQuery } from './vehicle';
import { VipMark } from './VipMark';

interface Props {
  vin: string;
  /** Whether to lead to the car in our stock. */
  linked?: boolean;
  /** So that VIP is not overlooked where nothing else says it. */
  marked?: boolean;
  /** Where it belongs to something else and is no part of the page of its own. */
  nested?: boolean;
}

/** What the workshop knows of a car: which one it is, whose, its reading, and whether we sold it. */
export function VehicleCard({ vin, linked = false, marked = false, nested = false }: Props) {
  const t = useTranslations('workshop.vehicle');
  const id = useId();
  const vehicle = useQuery(vehicleQuery(vin));
  return (
    <Paper {...(!nested && { component: 'section', 'aria-labelledby': id })} withBorder p="xl" radius="lg">
      <Group justify="space-between" mb="md">
        <Title order={nested ? 3 : 2} size="h4" id={id}>
          {vehicleName(vehicle.data) ?? t('title')}
        </Title>
        {marked && vehicle.data?.vip === true && <VipMark large />}
      </Group>
      {vehicle.isPending && <Skeleton height={60} />}
      {vehicle.isError && <ProblemAlert error={vehicle.error} onRetry={() => void vehicle.refetch()} />}
      {vehicle.data === null && <Text>{t('unknown')}</Text>}
      {vehicle.data != null && <VehicleFacts vehicle={vehicle.data} linked={linked} />}
    </Paper>
  );
}

function VehicleFacts({ vehicle, linked }: { vehicle: Vehicle; linked: boolean }) {
  const t = useTranslations('workshop.vehicle');
  const amounts = useAmounts();
  const format = useSiteFormat(useSiteZone());
  const { vin, vip, automobile, lastOdometer, openAppointments } = vehicle;
  const lastVisit = useInfiniteQuery(visitsQuery(vin)).data?.pages[0]?.items[0];
  const owner = openAppointments[0]?.customer ?? lastVisit?.customer;
  return (
    <Facts>
      <Fact term={t('vin')}>
        {linked && automobile !== undefined ? (
          <TextLink to="/stock/$vin" params={{ vin }}>
            <VinText vin={vin} />
          </TextLink>
        ) : (
          <VinText vin={vin} />
        )}
      </Fact>
      {owner?.name !== undefined && <Fact term={t('broughtBy')}>{owner.name}</Fact>}
      <Fact term={t('soldByUs')}>{t(vip ? 'yes' : 'no')}</Fact>
      {automobile?.color !== undefined && <Fact term={t('color')}>{automobile.color}</Fact>}
      {automobile?.registrationPlate !== undefined && <Fact term={t('plate')}>{automobile.registrationPlate}</Fact>}
      {lastOdometer !== undefined && (
        <Fact term={t('lastOdometer')}>
          {t('readOn', { reading: amounts.mileage(lastOdometer), day: format.dayOfYear(lastOdometer.takenAt) })}
        </Fact>
      )}
      {openAppointments.length > 0 && (
        <Fact term={t('open')}>
          {openAppointments.map(({ appointmentId, startsAt }) => (
            <TextLink key={appointmentId} to="/appointments/$id" params={{ id: String(appointmentId) }} mr="sm">
              {format.moment(startsAt)}
            </TextLink>
          ))}
        </Fact>
      )}
    </Facts>
  );
}
