import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { InventoryService } from '@/shared/api/generated';
import { type Versioned, versionedBodyOf } from '@/shared/api/versioned';

export type Automobile = InventoryService['AutomobileResponse'];
export type Registration = InventoryService['RegisterAutomobileRequest'];
type Edit = InventoryService['EditAutomobileRequest'];
/** What is absent stays as it is; what is null is forgotten (JSON Merge Patch). */
export type AutomobilePatch = { [Field in keyof Edit]?: Edit[Field] | null };
export type HistoryEntry = InventoryService['HistoryEntry'];

/** The steps on the way to the sale, which only go forward. */
export type Step = 'receive' | 'prepare' | 'offer';

const path = (vin: string) => ({ params: { path: { vin } } });

export function automobileQuery(vin: string) {
  return queryOptions({
    queryKey: ['automobile', vin],
    queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/automobiles/{vin}', { ...path(vin), signal })),
  });
}

export function registerAutomobile(body: Registration, idempotencyKey: string): Promise<Automobile> {
  return bodyOf(api.POST('/api/v1/automobiles', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));
}

export function editAutomobile(vin: string, etag: string, patch: AutomobilePatch): Promise<Versioned<Automobile>> {
  return versionedBodyOf(
    api.PATCH('/api/v1/automobiles/{vin}', {
      params: { path: { vin }, header: { 'If-Match': etag } },
      // The document does not say that null is taken, the description does.
      body: patch as Edit,
    }),
  );
}

export function moveAutomobile(vin: string, step: Step): Promise<Versioned<Automobile>> {
  switch (step) {
    case 'receive':
      return versionedBodyOf(api.POST('/api/v1/automobiles/{vin}/receive', path(vin)));
    case 'prepare':
      return versionedBodyOf(api.POST('/api/v1/automobiles/{vin}/prepare', path(vin)));
    case 'offer':
      return versionedBodyOf(api.POST('/api/v1/automobiles/{vin}/offer', path(vin)));
  }
}

export function delistAutomobile(vin: string, reason: string): Promise<Versioned<Automobile>> {
  return versionedBodyOf(
    api.POST('/api/v1/automobiles/{vin}/delist', { ...path(vin), body: reason === '' ? {} : { reason } }),
  );
}

export function costQuery(vin: string) {
  return queryOptions({
    queryKey: ['automobile', vin, 'cost'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/automobiles/{vin}/cost', { ...path(vin), signal })),
  });
}

export function recordCost(vin: string, purchaseCost: InventoryService['MoneyBody'] | undefined) {
  return bodyOf(
    api.PUT('/api/v1/automobiles/{vin}/cost', {
      ...path(vin),
      body: purchaseCost === undefined ? {} : { purchaseCost },
    }),
  );
}

export function historyQuery(vin: string) {
  return infiniteQueryOptions({
    queryKey: ['automobile', vin, 'history'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/automobiles/{vin}/history', {
          params: { path: { vin }, query: { size: 20, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
