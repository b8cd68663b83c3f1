import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { paths, SalesService } from '../api/generated';

export type Customer = SalesService['CustomerResponse'];
export type CustomerDetails = SalesService['SaveCustomerRequest'];
export type CustomerFilter = NonNullable<paths['/api/v1/customers']['get']['parameters']['query']>;

export function readCustomers(query: CustomerFilter, signal: AbortSignal | null = null) {
  return bodyOf(api.GET('/api/v1/customers', { params: { query }, signal }));
}

/** Those whose name, e-mail address or telephone number has all the words in it. */
export function customersQuery(query: CustomerFilter) {
  return queryOptions({
    queryKey: ['customers', query],
    queryFn: ({ signal }) => readCustomers(query, signal),
    placeholderData: keepPreviousData,
  });
}

export function registerCustomer(body: CustomerDetails, idempotencyKey: string): Promise<Customer> {
  return bodyOf(api.POST('/api/v1/customers', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));
}

export const fullName = ({ firstName = '', lastName = '' }: { firstName?: string; lastName?: string }): string =>
  `${firstName} ${lastName}`.trim();
