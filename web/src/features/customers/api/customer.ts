import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { paths } from '@/shared/api/generated';
import { type Versioned, versionedBodyOf } from '@/shared/api/versioned';
import type { Customer, CustomerDetails } from '@/shared/customers/customers';

export function customerQuery(id: number) {
  return queryOptions({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/customers/{id}', { params: { path: { id } }, signal })),
  });
}

export function changeCustomer(id: number, etag: string, body: CustomerDetails): Promise<Versioned<Customer>> {
  return versionedBodyOf(
    api.PUT('/api/v1/customers/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }),
  );
}

export function forgetCustomer(id: number) {
  return bodyOf(api.DELETE('/api/v1/customers/{id}', { params: { path: { id } } }));
}

type AppointmentFilter = NonNullable<paths['/api/v1/appointments']['get']['parameters']['query']>;

/** The newest of somebody's appointments. */
export function appointmentsOfQuery(customerId: number) {
  const query: AppointmentFilter = { customerId, size: 10, sort: ['startsAt,desc'] };
  return queryOptions({
    queryKey: ['appointments', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/appointments', { params: { query }, signal })),
  });
}
