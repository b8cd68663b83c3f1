import type { InventoryService } from '@/shared/api/generated';

type Import = InventoryService['ImportResponse'];

export type FeedType = 'text/csv' | 'application/x-ndjson';

/** What a file is by its name: people's machines do not agree about types. */
export function feedType(name: string): FeedType | undefined {
  if (/\.(csv|txt)$/i.test(name)) return 'text/csv';
  if (/\.(ndjson|jsonl|json)$/i.test(name)) return 'application/x-ndjson';
  return undefined;
}

export function isOver(status: Import['status']): boolean {
  return status === 'COMPLETED' || status === 'FAILED' || status === 'INTERRUPTED';
}

/** How much of the file is done, from 0 to 100; all of it only when it is over. */
export function progressOf({ status, bytesDone, sizeBytes }: Import): number {
  if (status === 'COMPLETED') return 100;
  if (sizeBytes === 0) return 0;
  return Math.min(99, Math.floor((bytesDone / sizeBytes) * 100));
}
