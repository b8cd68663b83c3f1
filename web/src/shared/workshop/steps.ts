import { api, bodyOf } from '../api/client';
import type { ServiceCenter } from '../api/generated';
import { has, type Session } from '../session/session';
import type { Appointment, AppointmentStatus } from './appointments';

export type Reading = ServiceCenter['OdometerRequest'];

/** What a step is told beside that it is taken. */
export interface StepDetails {
  notes?: string;
  /** Why it is called off. */
  reason?: string;
  odometer?: Reading;
  /** The reading was looked at again, and is right though it does not fit the last one. */
  odometerConfirmed?: boolean;
}

/** The ways on from a state, the usual one first; the service has the last word. */
const possible = {
  SCHEDULED: ['confirm', 'arrive', 'no-show', 'cancel'],
  CONFIRMED: ['arrive', 'no-show', 'cancel'],
  ARRIVED: ['start', 'cancel'],
  IN_PROGRESS: ['ready', 'await-parts', 'await-approval', 'cancel'],
  AWAITING_APPROVAL: ['resume', 'cancel'],
  AWAITING_PARTS: ['resume', 'cancel'],
  READY: ['finish'],
  FINISHED: [],
  CANCELED: [],
  NO_SHOW: [],
} as const satisfies Record<AppointmentStatus, readonly string[]>;

export type Step = (typeof possible)[AppointmentStatus][number];

const THE_DESKS: readonly Step[] = ['confirm', 'no-show', 'cancel'];

/** Those of the steps possible from a state that are somebody's to take. */
export function stepsFor(status: AppointmentStatus, session: Session | undefined): Step[] {
  const steps: readonly Step[] = possible[status];
  if (has(session, 'ADMIN', 'SERVICE_ADVISOR')) return [...steps];
  return steps.filter((step) =>
    step === 'cancel' ? has(session, 'SALESPERSON') : has(session, 'TECHNICIAN') && !THE_DESKS.includes(step),
  );
}

/** As long as the work has not begun. */
export const mayMove = (status: AppointmentStatus): boolean =>
  status === 'SCHEDULED' || status === 'CONFIRMED' || status === 'ARRIVED';

/** Those that keep nobody busy any more. */
export const isOver = (status: AppointmentStatus): boolean =>
  status === 'FINISHED' || status === 'CANCELED' || status === 'NO_SHOW';

export function takeStep(id: number, step: Step, details: StepDetails = {}): Promise<Appointment> {
  const params = { path: { id } };
  switch (step) {
    case 'confirm':
      return bodyOf(api.POST('/api/v1/appointments/{id}/confirm', { params }));
    case 'arrive':
      return bodyOf(api.POST('/api/v1/appointments/{id}/arrive', { params, body: details }));
    case 'start':
      return bodyOf(api.POST('/api/v1/appointments/{id}/start', { params }));
    case 'await-parts':
      return bodyOf(api.POST('/api/v1/appointments/{id}/await-parts', { params }));
    case 'await-approval':
      return bodyOf(api.POST('/api/v1/appointments/{id}/await-approval', { params }));
    case 'resume':
      return bodyOf(api.POST('/api/v1/appointments/{id}/resume', { params }));
    case 'ready':
      return bodyOf(api.POST('/api/v1/appointments/{id}/ready', { params }));
    case 'finish':
      return bodyOf(api.POST('/api/v1/appointments/{id}/finish', { params, body: details }));
    case 'no-show':
      return bodyOf(api.POST('/api/v1/appointments/{id}/no-show', { params }));
    case 'cancel':
      return bodyOf(api.POST('/api/v1/appointments/{id}/cancel', { params, body: details }));
  }
}
