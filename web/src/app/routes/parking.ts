import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type ParkingSearch, readParkingSearch } from '@/features/parking/parking-search';
import { type ManageSearch, readManageSearch } from '@/features/parking-manage/manage-search';
import { readOneSiteSearch, type OneSiteSearch } from '@/features/parking-manage/one-site-search';
import { readSiteSearch, type SiteSearch } from '@/features/parking-site/site-search';
import { readStaySearch, type StaySearch } from '@/features/parking-stay/stay-search';
import { page } from './page';
import { root } from './root';

const getParentRoute = () => root;

const parking = createRoute({
  getParentRoute,
  path: '/parking',
  validateSearch: (search: ParkingSearch & SearchSchemaInput) => readParkingSearch({ ...search }),
  component: page(() => import('@/features/parking/ParkingPage'), 'parking'),
});

const site = createRoute({
  getParentRoute,
  path: '/parking/sites/$siteId',
  validateSearch: (search: SiteSearch & SearchSchemaInput) => readSiteSearch({ ...search }),
  component: page(() => import('@/features/parking-site/SitePage'), 'parking'),
});

const stay = createRoute({
  getParentRoute,
  path: '/parking/stays/$stayId',
  validateSearch: (search: StaySearch & SearchSchemaInput) => readStaySearch({ ...search }),
  component: page(() => import('@/features/parking-stay/StayPage'), 'parking'),
});

const manage = createRoute({
  getParentRoute,
  path: '/parking/manage',
  validateSearch: (search: ManageSearch & SearchSchemaInput) => readManageSearch({ ...search }),
  component: page(() => import('@/features/parking-manage/ManagePage'), 'parking', 'operating'),
});

const newSite = createRoute({
  getParentRoute,
  path: '/parking/manage/sites/new',
  component: page(() => import('@/features/parking-manage/NewSitePage'), 'parking', 'operating'),
});

const ownSite = createRoute({
  getParentRoute,
  path: '/parking/manage/sites/$siteId',
  validateSearch: (search: OneSiteSearch & SearchSchemaInput) => readOneSiteSearch({ ...search }),
  component: page(() => import('@/features/parking-manage/OneSitePage'), 'parking', 'operating'),
});

/** Where to park, and the pages of those who run such places. */
export const parkingRoutes = [parking, site, stay, manage, newSite, ownSite] as const;
