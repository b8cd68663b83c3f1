import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { SalesService } from '@/shared/api/generated';
import { versionedBodyOf } from '@/shared/api/versioned';
import type { Salesperson } from '@/shared/salespeople/salespeople';

export type Details = SalesService['SaveSalespersonRequest'];

/** One of them with its version, read anew whenever a change begins. */
export function salespersonQuery(id: number) {
  return queryOptions({
    queryKey: ['salesperson', id],
    queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/salespeople/{id}', { params: { path: { id } }, signal })),
    gcTime: 0,
  });
}

export function addSalesperson(body: Details, idempotencyKey: string): Promise<Salesperson> {
  return bodyOf(api.POST('/api/v1/salespeople', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));
}

export function changeSalesperson(id: number, etag: string, body: Details): Promise<Salesperson> {
  return bodyOf(api.PUT('/api/v1/salespeople/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }));
}

export function setActive(id: number, active: boolean): Promise<Salesperson> {
  const params = { path: { id } };
  return bodyOf(
    active
      ? api.POST('/api/v1/salespeople/{id}/activate', { params })
      : api.POST('/api/v1/salespeople/{id}/deactivate', { params }),
  );
}

export function deleteSalesperson(id: number) {
  return bodyOf(api.DELETE('/api/v1/salespeople/{id}', { params: { path: { id } } }));
}
