import { admin, advisor, appointment, customer, someone } from '../../src/testing/fixtures';
import { dayOfMaria, technician } from '../../src/testing/technician-day';
import type { PageAsSeen } from './page-as-seen';

const booked = [appointment({ serviceCode: 'BRAKES', reason: 'Brakes', status: 'CONFIRMED' })];
const unlinked = { ...someone('Otto Berg', 'TECHNICIAN'), accountId: '00000000-0000-4000-8000-000000000000' };

/** What technicians see, those who plan their time, and customers of what they have booked. */
export const workshopPages: readonly PageAsSeen[] = [
  { name: 'appointment-own', path: '/appointments/17', as: { session: customer, appointments: booked } },
  { name: 'appointment-move', path: '/appointments/17?move=true', as: { session: customer, appointments: booked } },
  {
    name: 'my-day',
    path: '/workshop/my-day?day=2027-03-29',
    as: { session: technician, appointments: dayOfMaria() },
  },
  {
    name: 'my-day-history',
    path: '/workshop/my-day?day=2027-03-29&at=62&vin=JTEZU11F88K007763',
    as: { session: technician, appointments: dayOfMaria() },
  },
  { name: 'my-day-none', path: '/workshop/my-day?day=2027-03-30', as: { session: technician } },
  { name: 'my-day-unlinked', path: '/workshop/my-day', as: { session: unlinked } },
  { name: 'technicians', path: '/workshop/technicians', as: { session: advisor } },
  { name: 'technicians-none', path: '/workshop/technicians', as: { session: advisor, technicians: [] } },
  { name: 'technician', path: '/workshop/technicians/2', as: { session: advisor } },
  { name: 'technician-new-here', path: '/workshop/technicians/3', as: { session: admin } },
  { name: 'settings-hours', path: '/workshop/settings', as: { session: advisor } },
  { name: 'settings-closures', path: '/workshop/settings?section=closures', as: { session: advisor } },
  { name: 'settings-services', path: '/workshop/settings?section=services', as: { session: advisor } },
  { name: 'settings-bays', path: '/workshop/settings?section=bays', as: { session: advisor } },
];
