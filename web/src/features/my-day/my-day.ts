import type { Appointment } from '@/shared/workshop/appointments';
import { isOver, type Step } from '@/shared/workshop/steps';

/** What a technician does with a car; the rest is the desk's. */
export const technicianSteps: readonly Step[] = [
  'arrive',
  'start',
  'ready',
  'await-parts',
  'await-approval',
  'resume',
  'finish',
];

/** In the order of the day. */
export function inOrder(appointments: readonly Appointment[]): Appointment[] {
  return [...appointments].sort(
    (one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt) || one.id - other.id,
  );
}

const waits = ({ status }: Appointment) => status === 'AWAITING_PARTS' || status === 'AWAITING_APPROVAL';

/** What is in work, else the first that is not over and waits for nobody else, else the first that is not over. */
export function nextOf(appointments: readonly Appointment[]): Appointment | undefined {
  const open = inOrder(appointments).filter(({ status }) => !isOver(status));
  return open.find(({ status }) => status === 'IN_PROGRESS') ?? open.find((one) => !waits(one)) ?? open[0];
}

/** Where one is in the day, which goes on with the next one. */
export function placeInDay(appointment: Appointment, next: boolean): 'over' | 'now' | 'waiting' | 'next' | 'later' {
  if (isOver(appointment.status)) return 'over';
  if (appointment.status === 'IN_PROGRESS') return 'now';
  if (waits(appointment)) return 'waiting';
  return next ? 'next' : 'later';
}
