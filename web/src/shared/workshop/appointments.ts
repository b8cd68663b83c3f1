import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, bodyOf } from '../api/client';
import type { paths, ServiceCenter } from '../api/generated';

export type Appointment = ServiceCenter['AppointmentResponse'];
export type AppointmentStatus = Appointment['status'];
export type AppointmentFilter = NonNullable<paths['/api/v1/appointments']['get']['parameters']['query']>;
export type Move = ServiceCenter['RescheduleAppointmentRequest'];

/** In the order in which an appointment goes through them. */
export const statuses = [
  'SCHEDULED',
  'CONFIRMED',
  'ARRIVED',
  'IN_PROGRESS',
  'AWAITING_APPROVAL',
  'AWAITING_PARTS',
  'READY',
  'FINISHED',
  'CANCELED',
  'NO_SHOW',
] as const satisfies readonly AppointmentStatus[];

export function readAppointments(query: AppointmentFilter, signal: AbortSignal | null = null) {
  return bodyOf(api.GET('/api/v1/appointments', { params: { query }, signal }));
}

/** Those that the one who asks may see: customers their own, staff all. */
export function appointmentsQuery(query: AppointmentFilter) {
  return queryOptions({
    queryKey: ['appointments', query],
    queryFn: ({ signal }) => readAppointments(query, signal),
    placeholderData: keepPreviousData,
  });
}

export function appointmentQuery(id: number) {
  return queryOptions({
    queryKey: ['appointment', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/appointments/{id}', { params: { path: { id } }, signal })),
  });
}

/** Moves the appointment as it was seen; who saw an older one is refused. */
export function reschedule({ id, version }: Pick<Appointment, 'id' | 'version'>, move: Move): Promise<Appointment> {
  return bodyOf(
    api.POST('/api/v1/appointments/{id}/reschedule', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: move,
    }),
  );
}

/** Takes what the service says of one into account wherever it is shown. */
export function useAppointmentChanged() {
  const queryClient = useQueryClient();
  return useCallback(
    async (changed: Appointment) => {
      queryClient.setQueryData(appointmentQuery(changed.id).queryKey, changed);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['appointments'] }),
        queryClient.invalidateQueries({ queryKey: ['vehicle', changed.vin] }),
        queryClient.invalidateQueries({ queryKey: ['free-slots'] }),
      ]);
    },
    [queryClient],
  );
}

export const technicianName = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  `${firstName} ${lastName}`;
