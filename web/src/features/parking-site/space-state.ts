import type { Space } from '@/shared/parking/spaces';

/** OPEN where nobody knows whether it is free. */
export type SpaceState = 'OPEN' | 'FREE' | 'TAKEN' | 'OUT';

/** @param taken the ids of the spaces that are taken at the time in question, where that is known */
export function stateOf({ id, active }: Space, taken: ReadonlySet<number> | undefined): SpaceState {
  if (!active) return 'OUT';
  if (taken === undefined) return 'OPEN';
  return taken.has(id) ? 'TAKEN' : 'FREE';
}
