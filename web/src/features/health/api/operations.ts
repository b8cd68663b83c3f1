import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { SalesService } from '@/shared/api/generated';

export type State = SalesService['OperationsResponse'];
export type Copy = State['copies'][number];
export type Outbox = State['events'];
export type DeadLetters = SalesService['DeadLettersResponse'];
export type DeadLetter = SalesService['DeadLetter'];
export type Redelivered = SalesService['RedeliveredResponse'];

/** Each service answers for itself, under a path of its own. */
const paths = {
  inventory: '/api/v1/operations/inventory',
  'service-center': '/api/v1/operations/service-center',
  sales: '/api/v1/operations/sales',
  parking: '/api/v1/operations/parking',
  identity: '/api/v1/operations/identity',
} as const;

export type ServiceKey = keyof typeof paths;
export const services = Object.keys(paths) as ServiceKey[];

/** How it is doing, asked again and again; that it does not answer is an answer, and no reason to ask at once again. */
export function stateQuery(service: ServiceKey) {
  return queryOptions({
    queryKey: ['operations', service],
    queryFn: ({ signal }) => bodyOf(api.GET(paths[service], { signal })),
    refetchInterval: 5_000,
    staleTime: 2_000,
    retry: false,
  });
}

export function deadLettersQuery(service: ServiceKey) {
  return queryOptions({
    queryKey: ['dead-letters', service],
    queryFn: ({ signal }) => bodyOf(api.GET(`${paths[service]}/dead-letters`, { signal })),
    refetchInterval: 30_000,
    staleTime: 10_000,
    retry: false,
  });
}

export function redeliver(service: ServiceKey, topic: string): Promise<Redelivered> {
  return bodyOf(api.POST(`${paths[service]}/dead-letters/{topic}/redeliver`, { params: { path: { topic } } }));
}
