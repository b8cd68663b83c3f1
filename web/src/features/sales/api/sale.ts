import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { SalesService } from '@/shared/api/generated';
import { type Versioned, versionedBodyOf } from '@/shared/api/versioned';
import type { Sale } from '@/shared/sales/sales';

export type NewSale = SalesService['RecordSaleRequest'];
export type Terms = SalesService['ReviseSaleRequest'];
export type Stage = NonNullable<NewSale['stage']>;

/** For so long inventory may still refuse a sale that is new. */
const FRESH = 15_000;
const POLLED = 2_000;

const mayBeRefused = (sale: Sale) =>
  (sale.status === 'RESERVED' || sale.status === 'CONTRACTED') && Date.now() - Date.parse(sale.createdAt) < FRESH;

export function saleQuery(id: number) {
  return queryOptions({
    queryKey: ['sale', id],
    queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/sales/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data !== undefined && mayBeRefused(state.data.value) ? POLLED : false),
  });
}

export function recordSale(body: NewSale, idempotencyKey: string): Promise<Sale> {
  return bodyOf(api.POST('/api/v1/sales', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));
}

export function reviseSale(id: number, etag: string, body: Terms): Promise<Versioned<Sale>> {
  return versionedBodyOf(
    api.PUT('/api/v1/sales/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }),
  );
}

/** The ways on from a state; some say why. */
export type Move = 'reserve' | 'contract' | 'deliver' | 'cancel' | 'unwind';

export function moveSale(id: number, move: Move, reason: string): Promise<Versioned<Sale>> {
  const params = { path: { id } };
  switch (move) {
    case 'reserve':
      return versionedBodyOf(api.POST('/api/v1/sales/{id}/reserve', { params, body: {} }));
    case 'contract':
      return versionedBodyOf(api.POST('/api/v1/sales/{id}/contract', { params }));
    case 'deliver':
      return versionedBodyOf(api.POST('/api/v1/sales/{id}/deliver', { params }));
    case 'cancel':
      return versionedBodyOf(api.POST('/api/v1/sales/{id}/cancel', { params, body: { reason } }));
    case 'unwind':
      return versionedBodyOf(api.POST('/api/v1/sales/{id}/unwind', { params, body: { reason } }));
  }
}
