import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type MyDaySearch, readMyDaySearch } from '@/features/my-day/my-day-search';
import { readSettingsSearch, type SettingsSearch } from '@/features/workshop-settings/settings-search';
import { page } from './page';
import { root } from './root';

const getParentRoute = () => root;

const myDay = createRoute({
  getParentRoute,
  path: '/workshop/my-day',
  validateSearch: (search: MyDaySearch & SearchSchemaInput) => readMyDaySearch({ ...search }),
  component: page(() => import('@/features/my-day/MyDayPage'), 'workshop', 'appointments'),
});

const technicians = createRoute({
  getParentRoute,
  path: '/workshop/technicians',
  component: page(() => import('@/features/technicians/TechniciansPage'), 'workshop'),
});

const technician = createRoute({
  getParentRoute,
  path: '/workshop/technicians/$id',
  component: page(() => import('@/features/technicians/TechnicianPage'), 'workshop'),
});

const settings = createRoute({
  getParentRoute,
  path: '/workshop/settings',
  validateSearch: (search: SettingsSearch & SearchSchemaInput) => readSettingsSearch({ ...search }),
  component: page(() => import('@/features/workshop-settings/SettingsPage'), 'workshop'),
});

/** The pages of those who work on cars, and of those who say when and on what. */
export const workshopRoutes = [myDay, technicians, technician, settings] as const;
