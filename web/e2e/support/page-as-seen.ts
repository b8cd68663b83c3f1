import type { Backend } from '../../src/testing/backend';

/** A page, and who looks at it while what is there. */
export interface PageAsSeen {
  name: string;
  path: string;
  as: Partial<Backend>;
}
