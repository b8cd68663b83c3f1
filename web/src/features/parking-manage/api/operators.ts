import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { versionedBodyOf } from '@/shared/api/versioned';

/** One with its version, read anew whenever a change begins. */
export function operatorQuery(id: number) {
  return queryOptions({
    queryKey: ['parking', 'operator', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/parking/operators/{id}', { params: { path: { id } }, signal })),
    gcTime: 0,
  });
}

export function addOperator(name: string, idempotencyKey: string) {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/operators', { params, body: { name } }));
}

export function renameOperator(id: number, etag: string, name: string) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return bodyOf(api.PUT('/api/v1/parking/operators/{id}', { params, body: { name } }));
}

export function removeOperator(id: number) {
  return bodyOf(api.DELETE('/api/v1/parking/operators/{id}', { params: { path: { id } } }));
}
