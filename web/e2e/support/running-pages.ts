import { parkingManager, salesperson } from '../../src/testing/fixtures';
import { dashboard } from '../../src/testing/parking-figures';
import type { PageAsSeen } from './page-as-seen';

const as = { session: parkingManager };
const nothing = { ...dashboard, total: { stays: 0, minutes: 0, money: [] }, week: [], topSites: [], occupancy: [] };

/** What those see who run parking, of how it goes. */
export const runningPages: readonly PageAsSeen[] = [
  { name: 'parking-dashboard', path: '/parking/dashboard?from=2027-03-01&to=2027-03-31', as },
  { name: 'parking-dashboard-year', path: '/parking/dashboard?from=2026-04-01&to=2027-03-31&site=1', as },
  { name: 'parking-dashboard-none', path: '/parking/dashboard?operator=2', as: { ...as, dashboard: nothing } },
  { name: 'parking-dashboard-wrong', path: '/parking/dashboard?from=2025-03-01&to=2027-03-31', as },
  { name: 'parking-dashboard-forbidden', path: '/parking/dashboard', as: { session: salesperson } },
  { name: 'parking-history', path: '/parking/stays/search', as },
  { name: 'parking-history-space', path: '/parking/stays/search?site=1&space=G-02&from=2027-03-01', as },
  { name: 'parking-history-none', path: '/parking/stays/search?state=QUOTED', as },
  { name: 'parking-exports', path: '/parking/exports', as },
  { name: 'parking-exports-none', path: '/parking/exports', as: { ...as, stayExports: [] } },
  { name: 'parking-export-running', path: '/parking/exports/19', as },
  { name: 'parking-export-ready', path: '/parking/exports/17', as },
  { name: 'parking-export-failed', path: '/parking/exports/16', as },
  { name: 'parking-export-gone', path: '/parking/exports/7', as },
  { name: 'parking-occupancy', path: '/parking/manage/sites/1?tab=occupancy&day=2027-03-24&over=week', as },
  { name: 'parking-occupancy-day', path: '/parking/manage/sites/1?tab=occupancy&day=2027-03-24', as },
  { name: 'parking-occupancy-none', path: '/parking/manage/sites/2?tab=occupancy', as },
];
