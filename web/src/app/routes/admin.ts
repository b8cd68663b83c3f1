import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type AccountsSearch, readAccountsSearch } from '@/features/accounts/accounts-search';
import { type AuditSearch, readAuditSearch } from '@/features/audit/audit-search';
import { readPage } from '@/shared/ui/page-number';
import { page } from './page';
import { root } from './root';

const getParentRoute = () => root;

const health = createRoute({
  getParentRoute,
  path: '/admin/health',
  component: page(() => import('@/features/health/HealthPage'), 'admin'),
});

const accounts = createRoute({
  getParentRoute,
  path: '/admin/accounts',
  validateSearch: (search: AccountsSearch & SearchSchemaInput) => readAccountsSearch({ ...search }),
  component: page(() => import('@/features/accounts/AccountsPage'), 'admin'),
});

const account = createRoute({
  getParentRoute,
  path: '/admin/accounts/$id',
  component: page(() => import('@/features/accounts/AccountPage'), 'admin'),
});

const invitations = createRoute({
  getParentRoute,
  path: '/admin/invitations',
  validateSearch: ({ page }: { page?: number } & SearchSchemaInput) => readPage(page),
  component: page(() => import('@/features/invitations/InvitationsPage'), 'admin'),
});

const audit = createRoute({
  getParentRoute,
  path: '/admin/audit',
  validateSearch: (search: AuditSearch & SearchSchemaInput) => readAuditSearch({ ...search }),
  component: page(() => import('@/features/audit/AuditPage'), 'admin'),
});

const settings = createRoute({
  getParentRoute,
  path: '/admin/settings',
  component: page(() => import('@/features/settings/SettingsPage'), 'admin'),
});

/** The administrators' pages. */
export const adminRoutes = [health, accounts, account, invitations, audit, settings] as const;
