import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { SalesService } from '@/shared/api/generated';
import { type Versioned, versionedBodyOf } from '@/shared/api/versioned';
import type { Customer } from '@/shared/customers/customers';

export type LikelyDuplicate = SalesService['LikelyDuplicateResponse'];

/** Who may be the same person. */
export function duplicatesQuery(id: number) {
  return queryOptions({
    queryKey: ['customer', id, 'duplicates'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/customers/{id}/duplicates', { params: { path: { id } }, signal })),
  });
}

/** @throws Problem 412 when the one who stays was changed since this version was read */
export function mergeCustomers(
  id: number,
  etag: string,
  duplicateId: number,
  idempotencyKey: string,
): Promise<Versioned<Customer>> {
  return versionedBodyOf(
    api.POST('/api/v1/customers/{id}/merge', {
      params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': idempotencyKey } },
      body: { duplicateId },
    }),
  );
}
