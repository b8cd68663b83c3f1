import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { SalesService } from '@/shared/api/generated';
import { momentOf, dayAfter } from '@/shared/time/local';
import { type AuditedService, auditedServices, type AuditSearch } from '../audit-search';
import type { Batch, Cursors } from '../merge';

export type AuditEntry = SalesService['AuditEntry'];

/** Each service keeps the record of what was done there. */
const paths = {
  inventory: '/api/v1/audit/inventory',
  'service-center': '/api/v1/audit/service-center',
  sales: '/api/v1/audit/sales',
  parking: '/api/v1/audit/parking',
  identity: '/api/v1/audit/identity',
} as const satisfies Record<AuditedService, string>;

/** @param search its days are the reader's, the first and the last included */
export async function readAudit(
  service: AuditedService,
  { actor, action, type, object, from, to }: AuditSearch,
  cursor: string | undefined,
  size: number,
  signal?: AbortSignal,
): Promise<Batch> {
  const { items, nextCursor } = await bodyOf(
    api.GET(paths[service], {
      params: {
        query: {
          size,
          ...(actor !== undefined && { actor }),
          ...(action !== undefined && { action }),
          ...(type !== undefined && { objectType: type }),
          ...(type !== undefined && object !== undefined && { objectId: object }),
          ...(from !== undefined && { from: momentOf(from, '00:00').toISOString() }),
          ...(to !== undefined && { to: momentOf(dayAfter(to, 1), '00:00').toISOString() }),
          ...(cursor !== undefined && { cursor }),
        },
      },
      ...(signal !== undefined && { signal }),
    }),
  );
  return { service, items, nextCursor };
}

const AT_ONCE = 50;

/** The next of every service that has more; a service that does not answer leaves a gap, which is said. */
export function auditQuery(search: AuditSearch) {
  const asked = search.service === undefined ? auditedServices : [search.service];
  return infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ pageParam, signal }) =>
      Promise.all(
        asked
          .filter((service) => pageParam[service] !== null)
          .map((service) =>
            readAudit(service, search, pageParam[service] ?? undefined, AT_ONCE, signal).catch(
              (error: unknown): Batch => {
                if (signal.aborted || asked.length === 1) throw error;
                return { service, items: [], nextCursor: undefined, error };
              },
            ),
          ),
      ),
    initialPageParam: {},
    getNextPageParam: (last: Batch[]): Cursors | undefined =>
      last.some(({ nextCursor }) => nextCursor !== undefined)
        ? Object.fromEntries(
            asked.map((service) => [service, last.find((batch) => batch.service === service)?.nextCursor ?? null]),
          )
        : undefined,
  });
}
