import { customer, parkingManager } from '../../src/testing/fixtures';
import { everyNotice, everyVehicle } from '../../src/testing/driving';
import { held, stay } from '../../src/testing/stays';
import type { PageAsSeen } from './page-as-seen';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const own = [
  stay({ id: 51, kind: 'SESSION', state: 'ACTIVE', startsAt: inMinutes(-40), endsAt: inMinutes(20) }),
  stay({ id: 52, state: 'CHECKED_IN', startsAt: inMinutes(-60), endsAt: inMinutes(245) }),
  stay({ id: 53, state: 'OVERSTAY', startsAt: inMinutes(-160), endsAt: inMinutes(-12) }),
  stay(),
  { ...held, id: 54 },
  stay({
    id: 55,
    state: 'COMPLETED',
    endReason: 'LEFT',
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T10:00:00Z',
  }),
  stay({
    id: 56,
    state: 'CANCELLED',
    endReason: 'CANCELLED',
    startsAt: '2026-02-03T22:00:00Z',
    endsAt: '2026-02-05T10:00:00Z',
  }),
];

/** What drivers have, and the permits of their plates. */
export const drivingPages: readonly PageAsSeen[] = [
  { name: 'vehicles', path: '/parking/vehicles', as: { session: customer, parkingVehicles: everyVehicle } },
  { name: 'vehicles-none', path: '/parking/vehicles', as: { session: customer, parkingVehicles: [] } },
  { name: 'vehicles-signed-out', path: '/parking/vehicles', as: {} },
  { name: 'my-parking', path: '/parking/stays', as: { session: customer, stays: own, notices: everyNotice } },
  { name: 'my-parking-none', path: '/parking/stays', as: { session: customer, stays: [] } },
  { name: 'parking-summary', path: '/parking/summary?year=2026', as: { session: customer } },
  { name: 'parking-summary-none', path: '/parking/summary?year=2021', as: { session: customer } },
  { name: 'notices', path: '/parking/notices', as: { session: customer, notices: everyNotice } },
  { name: 'notices-none', path: '/parking/notices#mails', as: { session: customer } },
  { name: 'unsubscribe', path: '/parking/unsubscribe/0198', as: {} },
  { name: 'permits', path: '/parking/permits', as: { session: parkingManager } },
  { name: 'permits-none', path: '/parking/permits', as: { session: parkingManager, permits: [] } },
  { name: 'permits-forbidden', path: '/parking/permits', as: { session: customer } },
];
