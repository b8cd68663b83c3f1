import { api, bodyOf } from '@/shared/api/client';
import { Problem } from '@/shared/api/problem';
import type { ServiceCenter } from '@/shared/api/generated';

const PAGE = 100;

async function ownAppointments(): Promise<ServiceCenter['AppointmentResponse'][]> {
  const appointments: ServiceCenter['AppointmentResponse'][] = [];
  for (let page = 0, pages = 1; page < pages; page++) {
    const answer = await bodyOf(api.GET('/api/v1/appointments', { params: { query: { page, size: PAGE } } }));
    appointments.push(...answer.items);
    pages = answer.totalPages;
  }
  return appointments;
}

/** Everything that any service keeps about the one who asks. Who has only just signed up may be no customer yet. */
export async function everythingAboutMe() {
  const [account, customer, appointments] = await Promise.all([
    bodyOf(api.GET('/api/v1/accounts/me/export')),
    bodyOf(api.GET('/api/v1/customers/me/export')).catch((error: unknown) => {
      if (Problem.is(error, 404)) return null;
      throw error;
    }),
    ownAppointments(),
  ]);
  return { account, customer, appointments };
}
