import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { type AccountsSearch, readAccountsSearch } from '@/features/accounts/accounts-search';
import { type AuditSearch, readAuditSearch } from '@/features/audit/audit-search';
import { readPage } from '@/shared/ui/page-number';
import { root } from './root';

const getParentRoute = () => root;

const health = createRoute({
  getParentRoute,
  path: '/admin/health',
  component: lazyRouteComponent(() => import('@/features/health/HealthPage')),
});

const accounts = createRoute({
  getParentRoute,
  path: '/admin/accounts',
  validateSearch: (search: AccountsSearch & SearchSchemaInput) => readAccountsSearch({ ...search }),
  component: lazyRouteComponent(() => import('@/features/accounts/AccountsPage')),
});

const account = createRoute({
  getParentRoute,
  path: '/admin/accounts/$id',
  component: lazyRouteComponent(() => import('@/features/accounts/AccountPage')),
});

const invitations = createRoute({
  getParentRoute,
  path: '/admin/invitations',
  validateSearch: ({ page }: { page?: number } & SearchSchemaInput) => readPage(page),
  component: lazyRouteComponent(() => import('@/features/invitations/InvitationsPage')),
});

const audit = createRoute({
  getParentRoute,
  path: '/admin/audit',
  validateSearch: (search: AuditSearch & SearchSchemaInput) => readAuditSearch({ ...search }),
  component: lazyRouteComponent(() => import('@/features/audit/AuditPage')),
});

const settings = createRoute({
  getParentRoute,
  path: '/admin/settings',
  component: lazyRouteComponent(() => import('@/features/settings/SettingsPage')),
});

/** The administrators' pages. */
export const adminRoutes = [health, accounts, account, invitations, audit, settings] as const;
