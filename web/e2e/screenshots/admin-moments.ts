import { katherine } from '../../src/testing/admin';
import { admin } from '../../src/testing/fixtures';
import type { PageAsSeen } from '../support/page-as-seen';

const as = { session: admin };

/** What administrators see while they do something. */
export const adminMoments: readonly PageAsSeen[] = [
  {
    name: 'admin-menu',
    path: '/admin/audit',
    as,
    act: async (page, phone) => {
      if (phone) await page.getByRole('button', { name: 'Open the menu' }).click();
      await page.getByRole('button', { name: 'Administration' }).click();
    },
  },
  {
    name: 'admin-invite',
    path: '/admin/invitations',
    as,
    act: async (page) => {
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Send the invitation' }).click();
    },
  },
  {
    name: 'admin-account-disable',
    path: `/admin/accounts/${katherine}`,
    as,
    act: async (page) => {
      await page.getByRole('button', { name: 'Disable' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
