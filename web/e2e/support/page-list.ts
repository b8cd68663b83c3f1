import { advisor, appointments, customer, inEveryState } from '../../src/testing/fixtures';
import { adminPages } from './admin-pages';
import { drivingPages } from './driving-pages';
import type { PageAsSeen } from './page-as-seen';
import { parkingPages } from './parking-pages';
import { planningPages } from './planning-pages';
import { runningPages } from './running-pages';
import { salesPages } from './sales-pages';
import { shopPages } from './shop-pages';
import { tariffPages } from './tariff-pages';
import { workshopPages } from './workshop-pages';

/** Every page in the states that matter. */
export const pages: readonly PageAsSeen[] = [
  { name: 'home', path: '/', as: {} },
  { name: 'home-no-cars', path: '/', as: { cars: [], session: customer } },
  ...shopPages,
  { name: 'book', path: '/book', as: { session: customer } },
  { name: 'my-appointments', path: '/my/appointments', as: { session: customer, appointments } },
  { name: 'my-appointments-none', path: '/my/appointments', as: { session: customer } },
  { name: 'my-appointments-signed-out', path: '/my/appointments', as: {} },
  { name: 'appointment', path: '/appointments/17', as: { session: customer, appointments } },
  { name: 'appointment-finished', path: '/appointments/9', as: { session: customer, appointments } },
  { name: 'appointment-of-another', path: '/appointments/99', as: { session: customer, appointments } },
  { name: 'appointment-signed-out', path: '/appointments/17', as: {} },
  { name: 'workshop', path: '/workshop/appointments', as: { session: advisor, appointments } },
  { name: 'workshop-states', path: '/workshop/appointments', as: { session: advisor, appointments: inEveryState } },
  { name: 'workshop-none', path: '/workshop/appointments?status=NO_SHOW', as: { session: advisor, appointments } },
  { name: 'workshop-forbidden', path: '/workshop/appointments', as: { session: customer } },
  ...parkingPages,
  ...runningPages,
  ...tariffPages,
  ...drivingPages,
  ...salesPages,
  ...workshopPages,
  ...adminPages,
  ...planningPages,
  { name: 'nothing-here', path: '/no/such/page', as: {} },
];
