import { admin, salesperson } from '../../src/testing/fixtures';
import type { PageAsSeen } from '../support/page-as-seen';

const VIN = 'JTEZU11F88K007763';
const as = { session: salesperson };

/** What those who sell see while they do something. */
export const salesMoments: readonly PageAsSeen[] = [
  {
    name: 'stock-filters',
    path: '/stock?make=ford&priceTo=30000',
    as,
    act: async (page) => {
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByLabel('Price to').waitFor();
    },
  },
  {
    name: 'stock-columns',
    path: '/stock',
    as,
    act: (page) => page.getByRole('button', { name: 'Columns' }).click(),
  },
  {
    name: 'stock-car-price',
    path: `/stock/${VIN}`,
    as,
    act: async (page) => {
      await page.getByRole('button', { name: 'Change the price' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'stock-car-edit',
    path: `/stock/${VIN}`,
    as,
    act: (page) => page.getByRole('button', { name: 'Edit' }).click(),
  },
  {
    name: 'stock-car-hold',
    path: `/stock/${VIN}`,
    as,
    act: async (page) => {
      await page.getByRole('button', { name: 'Keep it for a while' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'stock-new-mistakes',
    path: '/stock/new',
    as,
    act: async (page) => {
      await page.getByRole('button', { name: 'Add the car' }).click();
      await page.getByLabel('Vehicle identification number').fill('jtezu11f88k0O7763');
      await page.getByRole('button', { name: 'Use JTEZU11F88K007763' }).waitFor();
    },
  },
  {
    name: 'sales-new-car',
    path: '/sales/new',
    as,
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Car' }).fill('ford');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'sales-new-check',
    path: `/sales/new?vin=${VIN}&customer=4`,
    as,
    act: (page) => page.getByRole('button', { name: 'Go on' }).click(),
  },
  {
    name: 'customer-merge',
    path: '/customers/4',
    as: { session: admin },
    act: async (page) => {
      await page.getByRole('button', { name: 'Compare and merge' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'sale-cancel',
    path: '/sales/21',
    as,
    act: async (page) => {
      await page.getByRole('button', { name: 'Cancel the sale' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
