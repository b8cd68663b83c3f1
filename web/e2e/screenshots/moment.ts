import type { Page } from '@playwright/test';
import type { PageAsSeen } from '../support/page-as-seen';

export interface Moment extends PageAsSeen {
  /** What somebody does there first. */
  act?: (page: Page, phone: boolean) => Promise<void>;
}
