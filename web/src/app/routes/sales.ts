import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type CustomersSearch, readCustomersSearch } from '@/features/customers/customers-search';
import { type Period, readPeriod } from '@/features/figures/period';
import { readSalesSearch, type SalesSearch } from '@/features/sales/sales-search';
import { stockQuery } from '@/features/stock/api/stock';
import { readStockSearch, type StockSearch, toStockPage } from '@/features/stock/stock-search';
import { isStaff, sessionQuery } from '@/shared/session/session';
import { loadSite } from '@/shared/site/site';
import { readPage } from '@/shared/ui/page-number';
import { MovedCustomer } from './MovedCustomer';
import { page } from './page';
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
  component: page(() => import('@/features/stock/StockPage'), 'sales', 'cars'),
});

const newCar = createRoute({
  getParentRoute,
  path: '/stock/new',
  component: page(() => import('@/features/stock/NewCarPage'), 'sales', 'cars'),
});

const importStock = createRoute({
  getParentRoute,
  path: '/stock/import',
  validateSearch: ({ page }: { page?: number } & SearchSchemaInput) => readPage(page),
  component: page(() => import('@/features/stock/import/ImportPage'), 'sales', 'cars'),
});

const oneImport = createRoute({
  getParentRoute,
  path: '/stock/import/$id',
  component: page(() => import('@/features/stock/import/OneImportPage'), 'sales'),
});

const car = createRoute({
  getParentRoute,
  path: '/stock/$vin',
  component: page(() => import('@/features/stock/CarPage'), 'sales', 'cars', 'appointments'),
});

const customers = createRoute({
  getParentRoute,
  path: '/customers',
  validateSearch: (search: CustomersSearch & SearchSchemaInput) => readCustomersSearch({ ...search }),
  component: page(() => import('@/features/customers/CustomersPage'), 'sales'),
});

const newCustomer = createRoute({
  getParentRoute,
  path: '/customers/new',
  component: page(() => import('@/features/customers/NewCustomerPage'), 'sales'),
});

const customer = createRoute({
  getParentRoute,
  path: '/customers/$id',
  component: page(() => import('@/features/customers/CustomerPage'), 'sales'),
  errorComponent: MovedCustomer,
});

const sales = createRoute({
  getParentRoute,
  path: '/sales',
  validateSearch: (search: SalesSearch & SearchSchemaInput) => readSalesSearch({ ...search }),
  component: page(() => import('@/features/sales/SalesPage'), 'sales'),
});

const newSale = createRoute({
  getParentRoute,
  path: '/sales/new',
  validateSearch: (search: Beginning & SearchSchemaInput) => readBeginning({ ...search }),
  component: page(() => import('@/features/sales/NewSalePage'), 'sales'),
});

const sale = createRoute({
  getParentRoute,
  path: '/sales/$id',
  component: page(() => import('@/features/sales/SalePage'), 'sales'),
});

const figures = createRoute({
  getParentRoute,
  path: '/dashboards',
  validateSearch: (search: Period & SearchSchemaInput) => readPeriod({ ...search }),
  component: page(() => import('@/features/figures/FiguresPage'), 'sales'),
});

const team = createRoute({
  getParentRoute,
  path: '/salespeople',
  component: page(() => import('@/features/salespeople/TeamPage'), 'sales'),
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
