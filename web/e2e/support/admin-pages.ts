import { deadLetter, katherine, margaret, troubledOperations } from '../../src/testing/admin';
import { admin, salesperson } from '../../src/testing/fixtures';
import type { PageAsSeen } from './page-as-seen';

const as = { session: admin };
export const trouble = {
  ...as,
  operations: troubledOperations,
  deadLetters: {
    inventory: [
      deadLetter(),
      deadLetter({ id: '5', key: '1FTFW1ET4EFC23745', reason: 'UNREADABLE', error: 'Undecodable' }),
    ],
  },
};

/** The administrators' pages. */
export const adminPages: readonly PageAsSeen[] = [
  { name: 'admin-health', path: '/admin/health', as },
  { name: 'admin-health-trouble', path: '/admin/health', as: trouble },
  { name: 'admin-accounts', path: '/admin/accounts', as },
  { name: 'admin-accounts-none', path: '/admin/accounts?q=nobody', as },
  { name: 'admin-account', path: `/admin/accounts/${katherine}`, as },
  { name: 'admin-account-own', path: `/admin/accounts/${margaret}`, as },
  { name: 'admin-invitations', path: '/admin/invitations', as },
  { name: 'admin-invitations-none', path: '/admin/invitations', as: { ...as, invitations: [] } },
  { name: 'admin-audit', path: '/admin/audit', as },
  { name: 'admin-audit-none', path: '/admin/audit?service=sales&type=bay', as },
  { name: 'admin-settings', path: '/admin/settings', as },
  { name: 'admin-forbidden', path: '/admin/accounts', as: { session: salesperson } },
];
