import { expect, type Locator, type Page } from '@playwright/test';
import { remarksOf } from '../../support/remarks';
import { AccountPages, type Person } from './AccountPages';

/** What every page of the app has around it. */
export class WebApp {
  readonly page: Page;
  readonly accounts: AccountPages;
  /** Of the console; there should be none. */
  readonly remarks: string[];

  constructor(page: Page) {
    this.page = page;
    this.accounts = new AccountPages(page);
    this.remarks = remarksOf(page);
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(path);
  }

  async signIn(person: Pick<Person, 'email' | 'password'>): Promise<void> {
    await this.page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await this.accounts.signIn(person);
  }

  async expectSignedInAs(name: string): Promise<void> {
    await expect(this.page.getByRole('banner').getByRole('button', { name })).toBeVisible();
  }

  async signOut(name: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name }).click();
    await this.page.getByRole('button', { name: 'Sign out' }).click();
    await expect(this.page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  }

  /** A request as the page itself would send it: with its session, and the token that shows it was meant. */
  async post(path: string, data: unknown) {
    const cookies = await this.page.context().cookies();
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
    return this.page.request.post(path, { data, headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) } });
  }
}
