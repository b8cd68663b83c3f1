import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { SalesService } from '@/shared/api/generated';
import { type Versioned, versionedBodyOf } from '@/shared/api/versioned';

export type Customer = SalesService['CustomerResponse'];
export type CustomerDetails = SalesService['SaveCustomerRequest'];

/** What is known of the customer who asks. */
export const ownCustomerQuery = queryOptions({
  queryKey: ['customer', 'own'],
  queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/customers/me', { signal })),
});

/** @throws Problem 412 when it was changed since this version was read */
export function saveOwnCustomer(details: CustomerDetails, etag: string): Promise<Versioned<Customer>> {
  return versionedBodyOf(api.PUT('/api/v1/customers/me', { params: { header: { 'If-Match': etag } }, body: details }));
}
