import { customer, parkingManager, salesperson } from '../../src/testing/fixtures';
import { manySites, parkingState } from '../../src/testing/parking';
import { held, quoted, session } from '../../src/testing/stays';
import type { PageAsSeen } from './page-as-seen';

/** What those see who look for a place to park, and those who run some. */
export const parkingPages: readonly PageAsSeen[] = [
  { name: 'parking', path: '/parking', as: {} },
  {
    name: 'parking-period',
    path: '/parking?q=aachen&from=2027-03-30T09:00&to=2027-03-30T18:00&vehicle=HEAVY&sort=price',
    as: { session: customer },
  },
  { name: 'parking-period-map', path: '/parking?view=map&q=aachen&from=2027-03-30T09:00&to=2027-03-30T10:30', as: {} },
  { name: 'parking-map', path: '/parking?view=map', as: { sites: [...parkingState.sites, ...manySites(1_000)] } },
  { name: 'parking-near', path: '/parking?lat=50.7763&lon=6.0862&radius=3000&view=map', as: { session: customer } },
  { name: 'parking-none', path: '/parking?q=nowhere&space=ELECTRIC', as: {} },
  { name: 'parking-site', path: '/parking/sites/1', as: {} },
  { name: 'parking-site-level', path: '/parking/sites/1?level=12&space=214', as: { session: customer } },
  { name: 'parking-site-list', path: '/parking/sites/1?as=list', as: {} },
  { name: 'parking-site-without-spaces', path: '/parking/sites/8', as: {} },
  {
    name: 'parking-site-period',
    path: '/parking/sites/1?from=2027-03-30T09:00&to=2027-03-30T11:45&space=112',
    as: { session: customer },
  },
  { name: 'parking-stay', path: '/parking/stays/41', as: { session: customer } },
  { name: 'parking-stay-held', path: '/parking/stays/41', as: { session: customer, stays: [held] } },
  { name: 'parking-site-time', path: '/parking/sites/6?minutes=120', as: { session: customer } },
  { name: 'parking-site-time-visitor', path: '/parking/sites/6', as: {} },
  { name: 'parking-stay-running', path: '/parking/stays/51', as: { session: customer, stays: [session()] } },
  { name: 'parking-stay-extend', path: '/parking/stays/51?extend=30', as: { session: customer, stays: [session()] } },
  { name: 'parking-stay-quoted', path: '/parking/stays/51', as: { session: customer, stays: [quoted] } },
  { name: 'parking-site-gone', path: '/parking/sites/99', as: {} },
  { name: 'parking-manage', path: '/parking/manage', as: { session: parkingManager } },
  { name: 'parking-manage-none', path: '/parking/manage?q=nothing', as: { session: parkingManager } },
  { name: 'parking-manage-operators', path: '/parking/manage?section=operators', as: { session: parkingManager } },
  { name: 'parking-manage-import', path: '/parking/manage?section=import', as: { session: parkingManager } },
  { name: 'parking-manage-forbidden', path: '/parking/manage', as: { session: salesperson } },
  { name: 'parking-manage-new-site', path: '/parking/manage/sites/new', as: { session: parkingManager } },
  { name: 'parking-manage-site', path: '/parking/manage/sites/1', as: { session: parkingManager } },
  { name: 'parking-manage-levels', path: '/parking/manage/sites/1?tab=levels', as: { session: parkingManager } },
  { name: 'parking-manage-spaces', path: '/parking/manage/sites/1?tab=spaces', as: { session: parkingManager } },
  { name: 'parking-manage-no-spaces', path: '/parking/manage/sites/8?tab=spaces', as: { session: parkingManager } },
];
