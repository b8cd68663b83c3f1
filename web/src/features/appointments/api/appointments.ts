import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { paths, ServiceCenter } from '@/shared/api/generated';

export type Appointment = ServiceCenter['AppointmentResponse'];
export type AppointmentStatus = Appointment['status'];
export type AppointmentFilter = NonNullable<paths['/api/v1/appointments']['get']['parameters']['query']>;

/** Those that the one who asks may see: customers their own, staff all. */
export function appointmentsQuery(query: AppointmentFilter) {
  return queryOptions({
    queryKey: ['appointments', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/appointments', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function appointmentQuery(id: number) {
  return queryOptions({
    queryKey: ['appointment', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/appointments/{id}', { params: { path: { id } }, signal })),
  });
}

export function cancelAppointment(id: number): Promise<Appointment> {
  return bodyOf(api.POST('/api/v1/appointments/{id}/cancel', { params: { path: { id } } }));
}
