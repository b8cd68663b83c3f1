import { boardAppointments } from '../../src/testing/board';
import { advisor, appointment, appointments, customer } from '../../src/testing/fixtures';
import type { PageAsSeen } from './page-as-seen';

const day = '2027-03-29';
const canceled = [appointment({ status: 'CANCELED', cancellationReason: 'The lift broke down; we are sorry.' })];

/** The pages of those who plan the workshop's time. */
export const planningPages: readonly PageAsSeen[] = [
  { name: 'board', path: `/workshop/board?day=${day}`, as: { session: advisor, appointments: boardAppointments } },
  {
    name: 'board-week',
    path: `/workshop/board?day=${day}&view=week`,
    as: { session: advisor, appointments: boardAppointments },
  },
  {
    name: 'board-after-midnight',
    path: '/workshop/board?day=2027-03-31',
    as: { session: advisor, appointments: boardAppointments },
  },
  { name: 'board-closed', path: '/workshop/board?day=2027-03-26', as: { session: advisor } },
  { name: 'board-forbidden', path: '/workshop/board', as: { session: customer } },
  { name: 'new-appointment', path: `/workshop/appointments/new?day=${day}`, as: { session: advisor } },
  {
    name: 'new-appointment-of-a-car',
    path: '/workshop/appointments/new?vin=JTEZU11F88K007763&day=2027-03-29&technicianId=2',
    as: { session: advisor, appointments },
  },
  { name: 'appointment-at-the-desk', path: '/appointments/17', as: { session: advisor, appointments } },
  { name: 'appointment-canceled', path: '/appointments/17', as: { session: customer, appointments: canceled } },
  { name: 'appointment-finished-at-the-desk', path: '/appointments/9', as: { session: advisor, appointments } },
];
