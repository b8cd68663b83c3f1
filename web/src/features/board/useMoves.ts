import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '@/shared/api/problem';
import { type Appointment, reschedule, useAppointmentChanged } from '@/shared/workshop/appointments';
import type { Person } from './board';

/** Where an appointment is to go. */
export interface Target {
  technician: Person;
  startsAt: string;
}

export interface Refusal {
  appointment: Appointment;
  target: Target;
  error: unknown;
}

/** What was moved, and from where, so that it can go back. */
export interface Moved {
  before: Appointment;
  after: Appointment;
}

interface Request {
  appointment: Appointment;
  target: Target;
  outsideHours?: boolean;
  /** Takes a move back; that cannot be taken back itself. */
  undo?: boolean;
}

function moved(appointment: Appointment, { technician, startsAt }: Target): Appointment {
  const took = Date.parse(appointment.endsAt) - Date.parse(appointment.startsAt);
  return {
    ...appointment,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + took).toISOString(),
    technician: { ...appointment.technician, ...technician },
  };
}

/**
 * Moves appointments on the board before the service has said yes, and puts back what it refuses.
 *
 * @param queryKey of the list that the board shows
 */
export function useMoves(queryKey: readonly unknown[]) {
  const queryClient = useQueryClient();
  const changed = useAppointmentChanged();
  const [refusal, setRefusal] = useState<Refusal>();
  const [last, setLast] = useState<Moved>();
  const put = (one: Appointment) =>
    queryClient.setQueryData<Appointment[]>(queryKey, (all) =>
      all?.map((other) => (other.id === one.id ? one : other)),
    );

  const moving = useMutation({
    mutationFn: ({ appointment, target: { technician, startsAt }, outsideHours = false }: Request) =>
      reschedule(appointment, {
        startsAt,
        ...(technician.id !== appointment.technician.id && { technicianId: technician.id }),
        ...(outsideHours && { outsideHours }),
      }),
    onMutate: async ({ appointment, target }) => {
      setRefusal(undefined);
      setLast(undefined);
      await queryClient.cancelQueries({ queryKey });
      put(moved(appointment, target));
    },
    onError: (error, { appointment, target }) => {
      put(appointment);
      setRefusal({ appointment, target, error });
      // Somebody else was quicker: what they made of it is what to look at.
      if ([404, 409, 412].includes(Problem.of(error).status)) void queryClient.invalidateQueries({ queryKey });
    },
    onSuccess: async (after, { appointment, undo = false }) => {
      put(after);
      if (!undo) setLast({ before: appointment, after });
      await changed(after);
    },
  });

  return {
    move: (appointment: Appointment, target: Target, outsideHours = false) =>
      moving.mutate({ appointment, target, outsideHours }),
    /** Back to where it was, even where that is outside of the hours. */
    undo: ({ before, after }: Moved) =>
      moving.mutate({
        appointment: after,
        target: { technician: before.technician, startsAt: before.startsAt },
        outsideHours: true,
        undo: true,
      }),
    pending: moving.isPending ? moving.variables.appointment.id : undefined,
    refusal,
    last,
    setLast,
    forget: () => {
      setRefusal(undefined);
      setLast(undefined);
    },
  };
}

export type Moves = ReturnType<typeof useMoves>;
