import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { readSummarySearch, type SummarySearch } from '@/features/parking-summary/summary';
import { readPage } from '@/shared/ui/page-number';
import { page } from './page';
import { root } from './root';

const getParentRoute = () => root;
const validateSearch = ({ page }: { page?: number } & SearchSchemaInput) => readPage(page);

const vehicles = createRoute({
  getParentRoute,
  path: '/parking/vehicles',
  component: page(() => import('@/features/vehicles/VehiclesPage'), 'parking'),
});

const stays = createRoute({
  getParentRoute,
  path: '/parking/stays',
  validateSearch,
  component: page(() => import('@/features/parking-stays/MyStaysPage'), 'parking'),
});

const summary = createRoute({
  getParentRoute,
  path: '/parking/summary',
  validateSearch: (search: SummarySearch & SearchSchemaInput) => readSummarySearch({ ...search }),
  component: page(() => import('@/features/parking-summary/SummaryPage'), 'parking'),
});

const notices = createRoute({
  getParentRoute,
  path: '/parking/notices',
  validateSearch,
  component: page(() => import('@/features/parking-notices/NoticesPage'), 'parking'),
});

const unsubscribe = createRoute({
  getParentRoute,
  path: '/parking/unsubscribe/$token',
  component: page(() => import('@/features/parking-notices/UnsubscribePage'), 'parking'),
});

const permits = createRoute({
  getParentRoute,
  path: '/parking/permits',
  validateSearch,
  component: page(() => import('@/features/parking-permits/PermitsPage'), 'parking'),
});

/** What drivers have: vehicles, times to park, notices; and the permits of their plates. */
export const drivingRoutes = [vehicles, stays, summary, notices, unsubscribe, permits] as const;
