import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isStaff, useSession } from '@/shared/session/session';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { appointmentQuery } from '@/shared/workshop/appointments';
import { OwnAppointment } from './OwnAppointment';
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
