import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type DashboardSearch, readDashboardSearch } from '@/features/parking-dashboard/dashboard-search';
import { type HistorySearch, readHistorySearch } from '@/features/parking-history/history-search';
import { page } from './page';
import { root } from './root';

const getParentRoute = () => root;

const dashboard = createRoute({
  getParentRoute,
  path: '/parking/dashboard',
  validateSearch: (search: DashboardSearch & SearchSchemaInput) => readDashboardSearch({ ...search }),
  component: page(() => import('@/features/parking-dashboard/DashboardPage'), 'operating'),
});

const history = createRoute({
  getParentRoute,
  path: '/parking/stays/search',
  validateSearch: (search: HistorySearch & SearchSchemaInput) => readHistorySearch({ ...search }),
  component: page(() => import('@/features/parking-history/HistoryPage'), 'parking', 'operating'),
});

const exports = createRoute({
  getParentRoute,
  path: '/parking/exports',
  component: page(() => import('@/features/parking-exports/ExportsPage'), 'parking', 'operating'),
});

const oneExport = createRoute({
  getParentRoute,
  path: '/parking/exports/$id',
  component: page(() => import('@/features/parking-exports/OneExportPage'), 'parking', 'operating'),
});

/** How parking goes, and what was parked, for those who run it. */
export const runningRoutes = [dashboard, history, exports, oneExport] as const;
