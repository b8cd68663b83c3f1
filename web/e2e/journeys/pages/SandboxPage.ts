import type { Locator, Page } from '@playwright/test';

/** The sandbox's page to pay on. */
export class SandboxPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get refusal(): Locator {
    return this.page.getByRole('alert');
  }

  /** By the card with these last four digits. */
  async pay(card = '4242'): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`${card} `) }).check();
    await this.page.getByRole('button', { name: 'Pay', exact: true }).click();
  }

  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Do not pay' }).click();
  }
}
