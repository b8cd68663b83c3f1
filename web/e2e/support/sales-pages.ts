import { admin, advisor, salesperson } from '../../src/testing/fixtures';
import { sale } from '../../src/testing/sales';
import { automobile, stockImport } from '../../src/testing/stock';
import type { PageAsSeen } from './page-as-seen';

const VIN = 'JTEZU11F88K007763';
const ended = sale({
  status: 'CANCELLED',
  closure: { at: '2027-03-28T10:00:02Z', by: 'INVENTORY', reason: 'The automobile is no longer in our stock.' },
});
const running = stockImport({ status: 'RUNNING', bytesDone: 70_000, rows: 1_000, accepted: 990, rejected: 10 });

/** The pages of those who sell. */
export const salesPages: readonly PageAsSeen[] = [
  { name: 'stock', path: '/stock', as: { session: salesperson } },
  { name: 'stock-workshop', path: '/stock?status=SOLD', as: { session: advisor } },
  { name: 'stock-none', path: '/stock?q=nothing', as: { session: salesperson, cars: [] } },
  { name: 'stock-car', path: `/stock/${VIN}`, as: { session: salesperson } },
  {
    name: 'stock-car-bare',
    path: `/stock/${VIN}`,
    as: {
      session: salesperson,
      car: automobile({ status: 'ON_ORDER', legacyVin: true, warnings: [{ code: 'JUNK', detail: 'Not like a VIN.' }] }),
      history: [],
      commitments: [],
    },
  },
  { name: 'stock-new', path: '/stock/new', as: { session: admin } },
  { name: 'stock-import', path: '/stock/import', as: { session: salesperson } },
  { name: 'stock-import-none', path: '/stock/import', as: { session: salesperson, imports: [] } },
  { name: 'stock-import-running', path: '/stock/import/7', as: { session: salesperson, imports: [running] } },
  { name: 'stock-import-done', path: '/stock/import/7', as: { session: salesperson } },
  { name: 'stock-import-failed', path: '/stock/import/6', as: { session: salesperson } },
  { name: 'sales', path: '/sales', as: { session: admin } },
  { name: 'sales-none', path: '/sales', as: { session: salesperson, sales: [] } },
  { name: 'sales-new', path: '/sales/new', as: { session: salesperson } },
  { name: 'sales-new-begun', path: `/sales/new?vin=${VIN}&customer=4`, as: { session: salesperson } },
  { name: 'sale', path: '/sales/21', as: { session: salesperson } },
  { name: 'sale-draft', path: '/sales/19', as: { session: salesperson } },
  { name: 'sale-ended', path: '/sales/21', as: { session: salesperson, sales: [ended] } },
  { name: 'customers', path: '/customers', as: { session: salesperson } },
  { name: 'customers-none', path: '/customers?q=nobody', as: { session: advisor } },
  { name: 'customers-new', path: '/customers/new', as: { session: advisor } },
  { name: 'customer', path: '/customers/4', as: { session: admin } },
  { name: 'customer-new-here', path: '/customers/6', as: { session: advisor } },
  { name: 'dashboards', path: '/dashboards', as: { session: salesperson } },
  {
    name: 'dashboards-none',
    path: '/dashboards',
    as: { session: salesperson, figures: { MONTH: [], MAKE: [], PERSON: [] } },
  },
  { name: 'salespeople', path: '/salespeople', as: { session: admin } },
  { name: 'salespeople-none', path: '/salespeople', as: { session: admin, salespeople: [] } },
];
