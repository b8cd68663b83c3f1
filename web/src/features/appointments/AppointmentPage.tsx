import { Group, Paper, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import { isStaff, useSession } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/Facts';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { VinText } from '@/shared/ui/VinText';
import { type Appointment, appointmentQuery } from './api/appointments';
import { AppointmentMarks } from './AppointmentMarks';
import { CancelAppointment } from './CancelAppointment';

const route = getRouteApi('/appointments/$id');

export default function AppointmentPage() {
  const id = Number(route.useParams().id);
  return Number.isSafeInteger(id) && id > 0 ? <OneAppointment id={id} /> : <NotFoundPage />;
}

function OneAppointment({ id }: { id: number }) {
  const t = useTranslations('appointments.one');
  const { data: appointment } = useSuspenseQuery(appointmentQuery(id));
  const staff = isStaff(useSession());
  return (
    <Page title={t('title', { id: String(id) })} actions={<AppointmentMarks appointment={appointment} />}>
      <Paper withBorder p="xl" radius="lg">
        <AppointmentFacts appointment={appointment} />
      </Paper>
      <Group justify="space-between">
        <TextLink to={staff ? '/workshop/appointments' : '/my/appointments'}>{t('all')}</TextLink>
        <CancelAppointment appointment={appointment} />
      </Group>
    </Page>
  );
}

function AppointmentFacts({ appointment }: { appointment: Appointment }) {
  const t = useTranslations('appointments.one');
  const format = useFormatter();
  const amounts = useAmounts();
  const { startsAt, endsAt, vin, reason, customer, technician, odometer, finishedAt, finishNotes } = appointment;
  const start = new Date(startsAt);
  const time = (moment: Date) => format.dateTime(moment, 'time');
  return (
    <Facts>
      <Fact term={t('when')}>
        <Stack gap={0}>
          <Text fw={600}>{format.dateTime(start, 'day')}</Text>
          <Text>{t('until', { start: time(start), end: time(new Date(endsAt)) })}</Text>
        </Stack>
      </Fact>
      <Fact term={t('car')}>
        <VinText vin={vin} />
      </Fact>
      <Fact term={t('reason')}>{reason}</Fact>
      {customer.name !== undefined && <Fact term={t('customer')}>{customer.name}</Fact>}
      <Fact term={t('technician')}>
        {technician.firstName} {technician.lastName}
      </Fact>
      {odometer !== undefined && <Fact term={t('odometer')}>{amounts.mileage(odometer)}</Fact>}
      {finishedAt !== undefined && (
        <Fact term={t('finishedAt')}>{format.dateTime(new Date(finishedAt), 'moment')}</Fact>
      )}
      {finishNotes !== undefined && <Fact term={t('notes')}>{finishNotes}</Fact>}
    </Facts>
  );
}
