import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { type MyDaySearch, readMyDaySearch } from '@/features/my-day/my-day-search';
import { readSettingsSearch, type SettingsSearch } from '@/features/workshop-settings/settings-search';
import { root } from './root';

const getParentRoute = () => root;

const myDay = createRoute({
  getParentRoute,
  path: '/workshop/my-day',
  validateSearch: (search: MyDaySearch & SearchSchemaInput) => readMyDaySearch({ ...search }),
  component: lazyRouteComponent(() => import('@/features/my-day/MyDayPage')),
});

const technicians = createRoute({
  getParentRoute,
  path: '/workshop/technicians',
  component: lazyRouteComponent(() => import('@/features/technicians/TechniciansPage')),
});

const technician = createRoute({
  getParentRoute,
  path: '/workshop/technicians/$id',
  component: lazyRouteComponent(() => import('@/features/technicians/TechnicianPage')),
});

const settings = createRoute({
  getParentRoute,
  path: '/workshop/settings',
  validateSearch: (search: SettingsSearch & SearchSchemaInput) => readSettingsSearch({ ...search }),
  component: lazyRouteComponent(() => import('@/features/workshop-settings/SettingsPage')),
});

/** The pages of those who work on cars, and of those who say when and on what. */
export const workshopRoutes = [myDay, technicians, technician, settings] as const;
