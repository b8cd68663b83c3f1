import type { QueryClient } from '@tanstack/react-query';
import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { readWorkshopSearch, type WorkshopSearch } from '@/features/appointments/workshop-search';
import { readPage } from '@/shared/ui/page-number';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { PageError } from './PageError';
import { adminRoutes } from './routes/admin';
import { planningRoutes } from './routes/planning';
import { root } from './routes/root';
import { salesRoutes } from './routes/sales';
import { shopRoutes } from './routes/shop';
import { workshopRoutes } from './routes/workshop';

const appointment = createRoute({
  getParentRoute: () => root,
  path: '/appointments/$id',
  validateSearch: ({ move }: { move?: boolean } & SearchSchemaInput): { move?: boolean } =>
    move === true ? { move } : {},
  component: lazyRouteComponent(() => import('@/features/appointments/AppointmentPage')),
});

const myAppointments = createRoute({
  getParentRoute: () => root,
  path: '/my/appointments',
  validateSearch: ({ page }: { page?: number } & SearchSchemaInput) => readPage(page),
  component: lazyRouteComponent(() => import('@/features/appointments/MyAppointmentsPage')),
});

const workshop = createRoute({
  getParentRoute: () => root,
  path: '/workshop/appointments',
  validateSearch: (search: WorkshopSearch & SearchSchemaInput) => readWorkshopSearch({ ...search }),
  component: lazyRouteComponent(() => import('@/features/appointments/WorkshopPage')),
});

/** @param history where one is and was; the browser's own if left out */
export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([
      ...shopRoutes,
      appointment,
      myAppointments,
      workshop,
      ...salesRoutes,
      ...planningRoutes,
      ...workshopRoutes,
      ...adminRoutes,
    ]),
    context: { queryClient },
    ...(history !== undefined && { history }),
    defaultPreload: 'intent',
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: PageError,
    defaultPendingComponent: SkeletonList,
    defaultPendingMs: 150,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
