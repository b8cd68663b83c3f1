import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { type CustomersSearch, readCustomersSearch } from '@/features/customers/customers-search';
import { type Period, readPeriod } from '@/features/figures/period';
import { readSalesSearch, type SalesSearch } from '@/features/sales/sales-search';
import { stockQuery } from '@/features/stock/api/stock';
import { readStockSearch, type StockSearch, toStockPage } from '@/features/stock/stock-search';
import { isStaff, sessionQuery } from '@/shared/session/session';
import { loadSite } from '@/shared/site/site';
import { readPage } from '@/shared/ui/page-number';
import { MovedCustomer } from './MovedCustomer';
import { root } from './root';

const getParentRoute = () => root;

/** The page asks again, and says what is wrong. */
const ignore = () => undefined;

/** What the new sale begins with. */
interface Beginning {
  vin?: string | undefined;
  customer?: number | undefined;
}

function readBeginning({ vin, customer }: Record<string, unknown>): Beginning {
  return {
    ...(typeof vin === 'string' && vin !== '' && { vin }),
    ...(typeof customer === 'number' && Number.isSafeInteger(customer) && customer > 0 && { customer }),
  };
}

const stock = createRoute({
  getParentRoute,
  path: '/stock',
  validateSearch: (search: StockSearch & SearchSchemaInput) => readStockSearch({ ...search }),
  loaderDeps: ({ search }) => search,
  // Asked for while the page's code is on its way, by those who may; nobody waits for it here.
  loader: ({ context: { queryClient }, deps }) => {
    Promise.all([queryClient.query(sessionQuery), loadSite()])
      .then(async ([session]) => {
        if (isStaff(session)) await queryClient.query(stockQuery(toStockPage(deps)));
      })
      .catch(ignore);
  },
  component: lazyRouteComponent(() => import('@/features/stock/StockPage')),
});

const newCar = createRoute({
  getParentRoute,
  path: '/stock/new',
  component: lazyRouteComponent(() => import('@/features/stock/NewCarPage')),
});

const importStock = createRoute({
  getParentRoute,
  path: '/stock/import',
  validateSearch: ({ page }: { page?: number } & SearchSchemaInput) => readPage(page),
  component: lazyRouteComponent(() => import('@/features/stock/import/ImportPage')),
});

const oneImport = createRoute({
  getParentRoute,
  path: '/stock/import/$id',
  component: lazyRouteComponent(() => import('@/features/stock/import/OneImportPage')),
});

const car = createRoute({
  getParentRoute,
  path: '/stock/$vin',
  component: lazyRouteComponent(() => import('@/features/stock/CarPage')),
});

const customers = createRoute({
  getParentRoute,
  path: '/customers',
  validateSearch: (search: CustomersSearch & SearchSchemaInput) => readCustomersSearch({ ...search }),
  component: lazyRouteComponent(() => import('@/features/customers/CustomersPage')),
});

const newCustomer = createRoute({
  getParentRoute,
  path: '/customers/new',
  component: lazyRouteComponent(() => import('@/features/customers/NewCustomerPage')),
});

const customer = createRoute({
  getParentRoute,
  path: '/customers/$id',
  component: lazyRouteComponent(() => import('@/features/customers/CustomerPage')),
  errorComponent: MovedCustomer,
});

const sales = createRoute({
  getParentRoute,
  path: '/sales',
  validateSearch: (search: SalesSearch & SearchSchemaInput) => readSalesSearch({ ...search }),
  component: lazyRouteComponent(() => import('@/features/sales/SalesPage')),
});

const newSale = createRoute({
  getParentRoute,
  path: '/sales/new',
  validateSearch: (search: Beginning & SearchSchemaInput) => readBeginning({ ...search }),
  component: lazyRouteComponent(() => import('@/features/sales/NewSalePage')),
});

const sale = createRoute({
  getParentRoute,
  path: '/sales/$id',
  component: lazyRouteComponent(() => import('@/features/sales/SalePage')),
});

const figures = createRoute({
  getParentRoute,
  path: '/dashboards',
  validateSearch: (search: Period & SearchSchemaInput) => readPeriod({ ...search }),
  component: lazyRouteComponent(() => import('@/features/figures/FiguresPage')),
});

const team = createRoute({
  getParentRoute,
  path: '/salespeople',
  component: lazyRouteComponent(() => import('@/features/salespeople/TeamPage')),
});

/** The pages of those who sell. */
export const salesRoutes = [
  stock,
  newCar,
  importStock,
  oneImport,
  car,
  customers,
  newCustomer,
  customer,
  sales,
  newSale,
  sale,
  figures,
  team,
] as const;
