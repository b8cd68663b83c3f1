import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ServiceCenter } from '@/shared/api/generated';
import { versionedBodyOf } from '@/shared/api/versioned';
import type { DailyHours } from '@/shared/workshop/weekly-hours';

export type Closure = ServiceCenter['Closure'];
export type NewClosure = ServiceCenter['AddClosureRequest'];
export type Terms = ServiceCenter['ServiceTermsRequest'];
export type Bay = ServiceCenter['BayResponse'];
export type BayDetails = ServiceCenter['BayRequest'];

export function changeOpeningHours(etag: string, hours: DailyHours[]) {
  const params = { header: { 'If-Match': etag } };
  return versionedBodyOf(api.PUT('/api/v1/workshop/opening-hours', { params, body: { hours } }));
}

/** Those that are not over, by their first day. */
export const closuresQuery = queryOptions({
  queryKey: ['workshop', 'closures'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/workshop/closures', { signal }))).items,
});

export function addClosure(body: NewClosure, idempotencyKey: string) {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/workshop/closures', { params, body }));
}

export function removeClosure(id: number) {
  return bodyOf(api.DELETE('/api/v1/workshop/closures/{id}', { params: { path: { id } } }));
}

/** One service with its version, read anew whenever a change begins. */
export function serviceQuery(code: string) {
  return queryOptions({
    queryKey: ['workshop', 'service', code],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/workshop/services/{code}', { params: { path: { code } }, signal })),
    gcTime: 0,
  });
}

export function addService(code: string, terms: Terms, idempotencyKey: string) {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/workshop/services', { params, body: { code, terms } }));
}

export function changeService(code: string, etag: string, body: Terms) {
  const params = { path: { code }, header: { 'If-Match': etag } };
  return bodyOf(api.PUT('/api/v1/workshop/services/{code}', { params, body }));
}

export const baysQuery = queryOptions({
  queryKey: ['workshop', 'bays'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/workshop/bays', { signal }))).items,
});

/** One bay with its version, read anew whenever a change begins. */
export function bayQuery(id: number) {
  return queryOptions({
    queryKey: ['workshop', 'bay', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/workshop/bays/{id}', { params: { path: { id } }, signal })),
    gcTime: 0,
  });
}

export function addBay(body: BayDetails, idempotencyKey: string) {
  return bodyOf(api.POST('/api/v1/workshop/bays', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));
}

export function changeBay(id: number, etag: string, body: BayDetails) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return bodyOf(api.PUT('/api/v1/workshop/bays/{id}', { params, body }));
}
