import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { carQuery } from '@/features/cars/api/car';
import { carsQuery, facetsQuery } from '@/features/cars/api/cars';
import { toConditions, toQuery } from '@/features/cars/car-query';
import { type CarSearch, readCarSearch } from '@/features/cars/car-search';
import { loadSite } from '@/shared/site/site';
import { page } from './page';
import { root } from './root';

/** The page asks again, and says what is wrong. */
const ignore = () => undefined;

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: page(() => import('@/features/home/HomePage'), 'cars'),
});

const cars = createRoute({
  getParentRoute: () => root,
  path: '/cars',
  validateSearch: (search: CarSearch & SearchSchemaInput) => readCarSearch({ ...search }),
  loaderDeps: ({ search }) => search,
  // Asked for while the page's code is on its way; nobody waits for it here.
  loader: ({ context: { queryClient }, deps }) => {
    // What the house trades in is part of each question.
    void loadSite().then(() => {
      queryClient.query(carsQuery(toQuery(deps))).catch(ignore);
      queryClient.query(facetsQuery(toConditions(deps))).catch(ignore);
    });
  },
  component: page(() => import('@/features/cars/CarsPage'), 'cars'),
});

const car = createRoute({
  getParentRoute: () => root,
  path: '/cars/$vin',
  loader: ({ context: { queryClient }, params: { vin } }) => {
    queryClient.query(carQuery(vin.toUpperCase())).catch(ignore);
  },
  component: page(() => import('@/features/cars/CarPage'), 'cars'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: ({ vin }: { vin?: string } & SearchSchemaInput): { vin?: string } =>
    typeof vin === 'string' && vin !== '' ? { vin } : {},
  component: page(() => import('@/features/cars/ComparePage'), 'cars'),
});

interface BookSearch {
  vin?: string;
  /** To see a car that is for sale. */
  visit?: boolean;
}

const book = createRoute({
  getParentRoute: () => root,
  path: '/book',
  validateSearch: ({ vin, visit }: BookSearch & SearchSchemaInput): BookSearch => ({
    ...(typeof vin === 'string' && vin !== '' && { vin }),
    ...(visit === true && { visit }),
  }),
  component: page(() => import('@/features/booking/BookingPage'), 'appointments', 'cars'),
});

const my = createRoute({
  getParentRoute: () => root,
  path: '/my',
  component: page(() => import('@/features/my/MyPage'), 'appointments'),
});

const purchase = createRoute({
  getParentRoute: () => root,
  path: '/my/purchases/$id',
  component: page(() => import('@/features/my/PurchasePage'), 'appointments', 'cars'),
});

const profile = createRoute({
  getParentRoute: () => root,
  path: '/my/profile',
  component: page(() => import('@/features/my/ProfilePage'), 'appointments'),
});

/** What visitors and customers see. */
export const shopRoutes = [home, cars, car, compare, book, my, purchase, profile] as const;
