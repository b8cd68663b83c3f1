import type { ParkingService } from '@/shared/api/generated';

type StayExport = ParkingService['ExportResponse'];

export const isOver = ({ state }: Pick<StayExport, 'state'>): boolean => state === 'READY' || state === 'FAILED';

/** Percent of the rows that are written; undefined while nobody knows how many there are. */
export function progressOf({ rowsDone, rowsTotal }: Pick<StayExport, 'rowsDone' | 'rowsTotal'>): number | undefined {
  if (rowsTotal === undefined) return undefined;
  return rowsTotal === 0 ? 100 : Math.min(100, Math.floor((rowsDone / rowsTotal) * 100));
}

/** A size as people say it, in a unit of Intl. */
export function sizeOf(bytes: number): { value: number; unit: 'kilobyte' | 'megabyte' } {
  return bytes < 1_000_000
    ? { value: bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1_000)), unit: 'kilobyte' }
    : { value: Math.round(bytes / 100_000) / 10, unit: 'megabyte' };
}
