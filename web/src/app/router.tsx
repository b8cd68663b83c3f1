import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, type RouterHistory, type SearchSchemaInput } from '@tanstack/react-router';
import { readWorkshopSearch, type WorkshopSearch } from '@/features/appointments/workshop-search';
import { readPage } from '@/shared/ui/page-number';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { PageError } from './PageError';
import { adminRoutes } from './routes/admin';
import { drivingRoutes } from './routes/driving';
import { parkingRoutes } from './routes/parking';
import { planningRoutes } from './routes/planning';
import { page } from './routes/page';
import { root } from './routes/root';
import { runningRoutes } from './routes/running';
import { salesRoutes } from './routes/sales';
import { shopRoutes } from './routes/shop';
import { tariffRoutes } from './routes/tariffs';
import { workshopRoutes } from './routes/workshop';

const appointment = createRoute({
  getParentRoute: () => root,
  path: '/appointments/$id',
  validateSearch: ({ move }: { move?: boolean } & SearchSchemaInput): { move?: boolean } =>
    move === true ? { move } : {},
  component: page(() => import('@/features/appointments/AppointmentPage'), 'appointments'),
});

const myAppointments = createRoute({
  getParentRoute: () => root,
  path: '/my/appointments',
  validateSearch: ({ page }: { page?: number } & SearchSchemaInput) => readPage(page),
  component: page(() => import('@/features/appointments/MyAppointmentsPage'), 'appointments'),
});

const workshop = createRoute({
  getParentRoute: () => root,
  path: '/workshop/appointments',
  validateSearch: (search: WorkshopSearch & SearchSchemaInput) => readWorkshopSearch({ ...search }),
  component: page(() => import('@/features/appointments/WorkshopPage'), 'appointments', 'workshop'),
});

/** @param history where one is and was; the browser's own if left out */
export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([
      ...shopRoutes,
      appointment,
      myAppointments,
      workshop,
      ...parkingRoutes,
      ...tariffRoutes,
      ...runningRoutes,
      ...drivingRoutes,
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
