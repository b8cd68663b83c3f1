import type { ServiceCenter } from '@/shared/api/generated';
import type { Purchase } from '@/shared/sales/own-cars';

type AppointmentStatus = ServiceCenter['AppointmentResponse']['status'];

/** States of an appointment that is still to come, or not over. */
export const ahead = [
  'SCHEDULED',
  'CONFIRMED',
  'ARRIVED',
  'IN_PROGRESS',
  'AWAITING_APPROVAL',
  'AWAITING_PARTS',
  'READY',
] as const satisfies readonly AppointmentStatus[];

export interface Step {
  name: 'reserved' | 'contracted' | 'delivered';
  done: boolean;
  /** When it was done; of a reservation, until when it holds. */
  at: string | undefined;
}

/** The car is not theirs, or not any more. */
export function hasEnded(status: Purchase['status']): status is 'CANCELLED' | 'UNWOUND' {
  return status === 'CANCELLED' || status === 'UNWOUND';
}

/** How far a purchase is. One that has ended has no further steps. */
export function stepsOf({ status, reservedUntil, contractedAt, deliveredAt }: Purchase): Step[] {
  const steps: Step[] = [
    {
      name: 'reserved',
      done: status === 'RESERVED' || contractedAt !== undefined,
      at: status === 'RESERVED' ? reservedUntil : undefined,
    },
    { name: 'contracted', done: contractedAt !== undefined, at: contractedAt },
    { name: 'delivered', done: deliveredAt !== undefined, at: deliveredAt },
  ];
  return hasEnded(status) ? steps.filter(({ done }) => done) : steps;
}
