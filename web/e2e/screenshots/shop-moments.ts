import { customer } from '../../src/testing/fixtures';
import { stock } from '../../src/testing/shop';
import type { PageAsSeen } from '../support/page-as-seen';

export const shopMoments: readonly PageAsSeen[] = [
  {
    name: 'cars-filters',
    path: '/cars?make=ford',
    as: { cars: stock },
    act: async (page, phone) => {
      if (phone) await page.getByRole('button', { name: 'Filters (1)' }).click();
    },
  },
  {
    name: 'cars-compare',
    path: '/cars',
    as: { cars: stock },
    act: async (page) => {
      await page.getByRole('button', { name: 'Compare Toyota Cruiser' }).first().click();
      await page.getByRole('button', { name: 'Compare Jeep Wrangler Unlimited' }).first().click();
    },
  },
  {
    name: 'profile-mistakes',
    path: '/my/profile',
    as: { session: customer },
    act: async (page) => {
      await page.getByLabel('Last name').fill('');
      await page.getByLabel('E-mail address').fill('ada');
      await page.getByRole('button', { name: 'Save' }).click();
    },
  },
];
