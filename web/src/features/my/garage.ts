import type { ServiceCenter } from '@/shared/api/generated';
import type { Purchase } from './api/purchases';

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

/** The purchases by which somebody has a car: contracted and not taken back, each car once. */
export function ownCars(purchases: readonly Purchase[]): Purchase[] {
  const cars = new Map<string, Purchase>();
  for (const purchase of purchases) {
    const { status, automobile } = purchase;
    if ((status === 'CONTRACTED' || status === 'DELIVERED') && !cars.has(automobile.vin)) {
      cars.set(automobile.vin, purchase);
    }
  }
  return [...cars.values()];
}

export interface Step {
  name: 'reserved' | 'contracted' | 'delivered';
  done: boolean;
  /** When it was done; of a reservation, until when it holds. */
  at: string | undefined;
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
  return status === 'CANCELLED' || status === 'UNWOUND' ? steps.filter(({ done }) => done) : steps;
}
