import { customer, parkingManager } from '../../src/testing/fixtures';
import type { PageAsSeen } from './page-as-seen';

const as = { session: parkingManager };

/** What those see who say what parking costs. */
export const tariffPages: readonly PageAsSeen[] = [
  { name: 'tariffs', path: '/parking/tariffs', as },
  { name: 'tariffs-none', path: '/parking/tariffs?q=nowhere', as },
  { name: 'tariffs-forbidden', path: '/parking/tariffs', as: { session: customer } },
  { name: 'tariff', path: '/parking/tariffs/7', as },
  { name: 'tariff-without-versions', path: '/parking/tariffs/8', as },
  { name: 'tariff-gone', path: '/parking/tariffs/99', as },
  { name: 'tariff-draft', path: '/parking/tariffs/7/versions/3', as },
  { name: 'tariff-published', path: '/parking/tariffs/7/versions/2', as },
  {
    name: 'tariff-publish',
    path: '/parking/tariffs/7/versions/3',
    as,
    act: async (page) => {
      await page.getByRole('button', { name: 'Publish …' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: 'Later' }).check();
      await dialog.getByText('What changes from version 2').waitFor();
    },
  },
  {
    name: 'tariff-simulated',
    path: '/parking/tariffs/7/versions/3',
    as,
    act: async (page) => {
      await page.getByRole('button', { name: 'Price them once more' }).click();
      await page.getByText('Would pay more').first().scrollIntoViewIfNeeded();
    },
  },
  { name: 'site-tariff', path: '/parking/sites/1/tariff', as },
  { name: 'site-tariff-none', path: '/parking/sites/4/tariff', as },
];
