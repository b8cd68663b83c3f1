import { queryOptions } from '@tanstack/react-query';
import type { Account } from '@/shared/accounts/accounts';
import { api } from '@/shared/api/client';
import type { Role } from '@/shared/api/generated';
import { type Versioned, versionedBodyOf } from '@/shared/api/versioned';

export function accountQuery(id: string) {
  return queryOptions({
    queryKey: ['account', id],
    queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/accounts/{id}', { params: { path: { id } }, signal })),
  });
}

export function decideRoles(id: string, etag: string, roles: Role[]): Promise<Versioned<Account>> {
  return versionedBodyOf(
    api.PUT('/api/v1/accounts/{id}/roles', { params: { path: { id }, header: { 'If-Match': etag } }, body: { roles } }),
  );
}

const steps = {
  disable: '/api/v1/accounts/{id}/disable',
  enable: '/api/v1/accounts/{id}/enable',
  unlock: '/api/v1/accounts/{id}/unlock',
  signOut: '/api/v1/accounts/{id}/sign-out-everywhere',
} as const;

export type Step = keyof typeof steps | 'removeFactors';

export async function take(step: Step, id: string): Promise<void> {
  const params = { path: { id } };
  if (step === 'removeFactors') await api.DELETE('/api/v1/accounts/{id}/second-factors', { params });
  else await api.POST(steps[step], { params });
}
