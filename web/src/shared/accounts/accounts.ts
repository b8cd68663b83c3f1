import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { IdentityService, Role } from '../api/generated';
import type { SortOrder } from '../ui/sort-order';

export type AccountListItem = IdentityService['AccountListItem'];
export type Account = IdentityService['AccountResponse'];
export type AccountStatus = Account['status'];

export interface AccountFilter {
  q?: string;
  role?: Role;
  status?: AccountStatus;
  sort?: SortOrder<'name' | 'email' | 'registeredAt'>[];
}

/** The roles that there is something to do for, in the order in which they are offered. */
export const roles = [
  'CUSTOMER',
  'SALESPERSON',
  'SERVICE_ADVISOR',
  'TECHNICIAN',
  'ADMIN',
  'PARKING_MANAGER',
  'PARKING_AGENT',
] as const satisfies readonly Role[];

export const accountStatuses = ['ACTIVE', 'DISABLED', 'REMOVED'] as const satisfies readonly AccountStatus[];

export function readAccounts(query: AccountFilter & { page: number; size: number }, signal?: AbortSignal) {
  return bodyOf(api.GET('/api/v1/accounts', { params: { query }, ...(signal !== undefined && { signal }) }));
}

export function accountsQuery(query: AccountFilter & { page: number; size: number }) {
  return queryOptions({
    queryKey: ['accounts', query],
    queryFn: ({ signal }) => readAccounts(query, signal),
    placeholderData: keepPreviousData,
  });
}

/** Who an account's number is. */
export function accountNameQuery(id: string) {
  return queryOptions({
    queryKey: ['account-name', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/accounts/{id}', { params: { path: { id } }, signal })),
    staleTime: 5 * 60_000,
    retry: false,
  });
}
