import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import { Fact, Facts } from '@/shared/ui/Facts';
import { VinText } from '@/shared/ui/VinText';
import { type Appointment, technicianName } from '@/shared/workshop/appointments';
import { useSiteZone } from '@/shared/workshop/calendar';
import { servicesQuery, useServiceName } from '@/shared/workshop/services';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';

interface Props {
  appointment: Appointment;
  /** Whether it is its customer who looks. */
  own?: boolean;
}

/** What there is to know of an appointment; what is absent is not there or not for the one who looks. */
export function AppointmentFacts({ appointment, own = false }: Props) {
  const t = useTranslations('appointments.one');
  const format = useSiteFormat(useSiteZone());
  const amounts = useAmounts();
  const nameOf = useServiceName();
  const services = useQuery({ ...servicesQuery, enabled: appointment.serviceCode !== undefined });
  const service = services.data?.find(({ code }) => code === appointment.serviceCode);
  const {
    startsAt,
    endsAt,
    vin,
    reason,
    customer,
    technician,
    bay,
    odometer,
    finishedAt,
    finishNotes,
    cancellationReason,
  } = appointment;
  return (
    <Facts>
      <Fact term={t('when')}>
        <Stack gap={0}>
          <Text fw={600}>{format.date(startsAt)}</Text>
          <Text>{t('until', { start: format.time(startsAt), end: format.time(endsAt) })}</Text>
        </Stack>
      </Fact>
      <Fact term={t('car')}>
        <VinText vin={vin} />
      </Fact>
      {service !== undefined && <Fact term={t('service')}>{nameOf(service)}</Fact>}
      {/* Who gave no reason has the service for one. */}
      {(service === undefined || !Object.values(service.name).includes(reason)) && (
        <Fact term={t('reason')}>{reason}</Fact>
      )}
      {cancellationReason !== undefined && <Fact term={t('cancellationReason')}>{cancellationReason}</Fact>}
      {customer.name !== undefined && (
        <Fact term={t('customer')} onPaperOnly={own}>
          {customer.name}
        </Fact>
      )}
      <Fact term={t('technician')}>{technicianName(technician)}</Fact>
      {bay !== undefined && <Fact term={t('bay')}>{bay.name}</Fact>}
      {odometer !== undefined && <Fact term={t('odometer')}>{amounts.mileage(odometer)}</Fact>}
      {finishedAt !== undefined && <Fact term={t('finishedAt')}>{format.moment(finishedAt)}</Fact>}
      {finishNotes !== undefined && <Fact term={t('notes')}>{finishNotes}</Fact>}
    </Facts>
  );
}
