import type { Page } from '@playwright/test';
import type { Backend } from '../../src/testing/backend';

/** A page, and who looks at it while what is there. */
export interface PageAsSeen {
  name: string;
  path: string;
  as: Partial<Backend>;
  /** What somebody does there first. */
  act?: (page: Page, phone: boolean) => Promise<void>;
}
