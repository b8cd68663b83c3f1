import type { AuditEntry } from './api/audit';
import type { AuditedService } from './audit-search';

/** Where to go on with each service; null where there is no more. */
export type Cursors = Partial<Record<AuditedService, string | null>>;

/** A part of one service's audit, the newest first. */
export interface Batch {
  service: AuditedService;
  items: AuditEntry[];
  nextCursor: string | undefined;
  error?: unknown;
}

export interface Entry extends AuditEntry {
  service: AuditedService;
}

/**
 * What is known of all audits, the newest first. A service that has more says nothing yet about the time before its last
 * known entry: what the others did then waits until it does, or the order would be a lie.
 */
export function merged(batches: readonly Batch[]): Entry[] {
  const horizons = new Map<AuditedService, number>();
  for (const { service, items, nextCursor } of batches) {
    const last = items.at(-1);
    horizons.set(
      service,
      nextCursor === undefined || last === undefined ? Number.NEGATIVE_INFINITY : Date.parse(last.at),
    );
  }
  const horizon = Math.max(Number.NEGATIVE_INFINITY, ...horizons.values());
  return batches
    .flatMap(({ service, items }) => items.map((item): Entry => ({ ...item, service })))
    .filter(({ at }) => Date.parse(at) >= horizon)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.id - a.id);
}
