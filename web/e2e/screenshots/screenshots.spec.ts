import { admin, appointments, customer } from '../../src/testing/fixtures';
import { settled } from '../support/accessible';
import { answer, test } from '../support/mocked';
import { pages } from '../support/page-list';
import { adminMoments } from './admin-moments';
import type { PageAsSeen } from '../support/page-as-seen';
import { parkingMoments } from './parking-moments';
import { planningMoments } from './planning-moments';
import { salesMoments } from './sales-moments';
import { shopMoments } from './shop-moments';

const moments: readonly PageAsSeen[] = [
  {
    name: 'settings',
    path: '/',
    as: {},
    act: (page) => page.getByRole('button', { name: 'Language' }).click(),
  },
  {
    name: 'account',
    path: '/book',
    as: { session: customer },
    act: (page) => page.getByRole('button', { name: 'Ada Lovelace' }).click(),
  },
  {
    name: 'menu',
    path: '/my/appointments',
    as: { session: customer, appointments },
    act: async (page, phone) => {
      if (phone) await page.getByRole('button', { name: 'Open the menu' }).click();
    },
  },
  {
    name: 'menu-staff',
    path: '/sales',
    as: { session: admin },
    act: async (page, phone) => {
      if (phone) await page.getByRole('button', { name: 'Open the menu' }).click();
      await page.getByRole('button', { name: 'Sales', exact: true }).click();
    },
  },
  {
    name: 'book-mistakes',
    path: '/book',
    as: { session: customer },
    act: async (page) => {
      await page.getByLabel('Vehicle identification number').fill('jtezu11f88k0O7763');
      await page.getByRole('button', { name: 'Use JTEZU11F88K007763' }).waitFor();
      await page.getByRole('button', { name: 'Go on' }).click();
    },
  },
  {
    name: 'book-day',
    path: '/book',
    as: { session: customer },
    act: async (page) => {
      await page.getByLabel('Day').click();
      await page.getByRole('button', { name: 'Next month' }).click();
    },
  },
  {
    name: 'book-check-signed-out',
    path: '/book',
    as: {},
    act: async (page) => {
      await page.evaluate(() =>
        sessionStorage.setItem(
          'forecourt.booking',
          JSON.stringify({
            vin: 'JTEZU11F88K007763',
            service: 'BRAKES',
            reason: 'They squeak when it rains',
            day: '2099-03-30',
            time: '12:30',
          }),
        ),
      );
      await page.reload();
      await page.getByRole('button', { name: 'Go on' }).click();
    },
  },
  {
    name: 'cancel',
    path: '/appointments/17',
    as: { session: customer, appointments },
    act: async (page) => {
      await page.getByRole('button', { name: 'Cancel the appointment' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'canceled',
    path: '/appointments/17',
    as: { session: customer, appointments },
    act: async (page) => {
      await page.getByRole('button', { name: 'Cancel the appointment' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel the appointment' }).click();
      await page.getByText('The appointment is canceled.').waitFor();
    },
  },
];

const everything: readonly PageAsSeen[] = [
  ...pages,
  ...moments,
  ...shopMoments,
  ...salesMoments,
  ...parkingMoments,
  ...planningMoments,
  ...adminMoments,
];
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

for (const { name, path, as, act } of everything) {
  for (const [width, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} ${width} ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await answer(page, structuredClone(as));
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await act?.(page, width === 'phone');
        await settled(page);
        await page.screenshot({
          path: `target/screenshots/${name}-${width}-${colorScheme}.png`,
          // A dialog or panel belongs to what can be seen, not to the whole length of the page.
          fullPage: act === undefined,
        });
      });
    }
  }
}
