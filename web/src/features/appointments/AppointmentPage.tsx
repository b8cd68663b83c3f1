import { Group, Paper } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isStaff, useSession } from '@/shared/session/session';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { AppointmentMarks } from '@/shared/workshop/AppointmentMarks';
import { type Appointment, appointmentQuery } from '@/shared/workshop/appointments';
import { AppointmentFacts } from './AppointmentFacts';
import { CancelAppointment } from './CancelAppointment';
import { StaffAppointment } from './StaffAppointment';

const route = getRouteApi('/appointments/$id');

export default function AppointmentPage() {
  const id = Number(route.useParams().id);
  return Number.isSafeInteger(id) && id > 0 ? <OneAppointment id={id} /> : <NotFoundPage />;
}

function OneAppointment({ id }: { id: number }) {
  const { data: appointment } = useSuspenseQuery(appointmentQuery(id));
  const staff = isStaff(useSession());
  return staff ? <StaffAppointment appointment={appointment} /> : <OwnAppointment appointment={appointment} />;
}

function OwnAppointment({ appointment }: { appointment: Appointment }) {
  const t = useTranslations('appointments.one');
  return (
    <Page title={t('title', { id: String(appointment.id) })} actions={<AppointmentMarks appointment={appointment} />}>
      <Paper withBorder p="xl" radius="lg">
        <AppointmentFacts appointment={appointment} />
      </Paper>
      <Group justify="space-between" className="no-print">
        <TextLink to="/my/appointments">{t('all')}</TextLink>
        <CancelAppointment appointment={appointment} />
      </Group>
    </Page>
  );
}
