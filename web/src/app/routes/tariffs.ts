import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { readTariffsSearch, type TariffsSearch } from '@/features/tariffs/tariffs-search';
import { page } from './page';
import { root } from './root';

const getParentRoute = () => root;

const tariffs = createRoute({
  getParentRoute,
  path: '/parking/tariffs',
  validateSearch: (search: TariffsSearch & SearchSchemaInput) => readTariffsSearch({ ...search }),
  component: page(() => import('@/features/tariffs/TariffsPage'), 'operating'),
});

const tariff = createRoute({
  getParentRoute,
  path: '/parking/tariffs/$tariffId',
  component: page(() => import('@/features/tariffs/TariffPage'), 'operating'),
});

const version = createRoute({
  getParentRoute,
  path: '/parking/tariffs/$tariffId/versions/$number',
  component: page(() => import('@/features/tariffs/VersionPage'), 'operating', 'parking', 'workshop'),
});

const siteTariff = createRoute({
  getParentRoute,
  path: '/parking/sites/$siteId/tariff',
  component: page(() => import('@/features/tariffs/SiteTariffPage'), 'operating', 'parking'),
});

/** The pages of those who say what parking costs. */
export const tariffRoutes = [tariffs, tariff, version, siteTariff] as const;
