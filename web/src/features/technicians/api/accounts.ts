import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { IdentityService } from '@/shared/api/generated';

export type Account = Pick<IdentityService['AccountResponse'], 'id' | 'name' | 'email'>;

/** Accounts of technicians, by a part of name or address. For administrators. */
export function technicianAccountsQuery(q: string) {
  return queryOptions({
    queryKey: ['accounts', 'technicians', q],
    queryFn: async ({ signal }) => {
      const query = { q, role: 'TECHNICIAN', size: 8 } as const;
      return (await bodyOf(api.GET('/api/v1/accounts', { params: { query }, signal }))).items;
    },
    placeholderData: keepPreviousData,
  });
}

export function accountQuery(id: string) {
  return queryOptions({
    queryKey: ['accounts', 'one', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/accounts/{id}', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });
}
