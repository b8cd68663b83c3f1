import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { remarksOf } from '../../support/remarks';
import { AccountPages, type Person } from './AccountPages';
import type { MailSink } from './MailSink';

interface Refusal {
  status: number;
  path: RegExp;
}

/** What every page of the app has around it. */
export class WebApp {
  readonly page: Page;
  readonly accounts: AccountPages;
  /** Of the console, and requests that failed; there should be none. */
  readonly remarks: string[];
  // Nobody is signed in at first, and who has just signed up becomes a customer a moment later.
  private readonly expected: Refusal[] = [{ status: 404, path: /^\/api\/v1\/customers\/me$/ }];

  constructor(page: Page) {
    this.page = page;
    this.accounts = new AccountPages(page);
    this.remarks = remarksOf(page);
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const meant = this.expected.some(({ status, path }) => status === response.status() && path.test(pathname));
      if (response.status() >= 400 && !meant) {
        this.remarks.push(`${response.status()} to ${response.request().method()} ${response.url()}`);
      }
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // What is left for another page is given up, and a download is no page.
      if (why !== 'net::ERR_ABORTED') this.remarks.push(`${why}: ${request.method()} ${request.url()}`);
    });
  }

  /** What a journey is about to be refused. */
  expectRefusal(status: number, path: RegExp): void {
    this.expected.push({ status, path });
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(path);
  }

  /** By the navigation, which a phone has behind a button. */
  async goTo(name: string): Promise<void> {
    await expect(this.page.getByRole('banner')).toBeVisible();
    const menu = this.page.getByRole('button', { name: 'Open the menu' });
    if (await menu.isVisible()) await menu.click();
    const navigation = this.page.getByRole('navigation', { name: 'Main navigation' });
    const named = this.page.getByRole('link', { name, exact: true, includeHidden: true });
    const link = navigation.locator(named);
    await expect(link).toBeAttached();
    // It may stand in a group that is closed.
    if (!(await link.isVisible())) {
      const groups = navigation.getByRole('listitem').filter({ has: this.page.getByRole('button') });
      await groups.filter({ has: named }).getByRole('button').click();
    }
    await link.click();
  }

  async signIn(person: Pick<Person, 'email' | 'password'>): Promise<void> {
    await this.page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await this.accounts.signIn(person);
  }

  /** Somebody new, from the form to the mailed link and in. */
  async signUp(person: Person, mails: MailSink): Promise<void> {
    await this.open('/account/sign-up');
    await this.accounts.signUp(person);
    await this.accounts.verify(await mails.linkTo(person.email), person);
    await this.expectSignedInAs(person.name);
  }

  /** The way in for somebody whose journey begins after it. */
  async openAs(person: Person, path = '/'): Promise<void> {
    await this.open();
    await this.signIn(person);
    await this.expectSignedInAs(person.name);
    if (path !== '/') await this.open(path);
  }

  async expectSignedInAs(name: string): Promise<void> {
    await expect(this.page.getByRole('banner').getByRole('button', { name })).toBeVisible();
  }

  /** What the menu under one's own name leads to. */
  async goToOwn(page: string, name: string): Promise<void> {
    const banner = this.page.getByRole('banner');
    await banner.getByRole('button', { name }).click();
    await banner.getByRole('link', { name: page }).click();
    await expect(this.title).toHaveText(page);
  }

  async signOut(name: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name }).click();
    await this.page.getByRole('button', { name: 'Sign out' }).click();
    await expect(this.page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  }

  /** A notice at the lower edge, which goes by itself. */
  async expectNotice(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('alert').filter({ hasText: text }).first()).toBeVisible();
  }

  /** What the button or link gives the reader as a file. */
  async download(by: Locator): Promise<{ name: string; content: string }> {
    const coming = this.page.waitForEvent('download');
    await by.click();
    const file: Download = await coming;
    return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
  }

  /** A request as the page itself would send it: with its session, and the token that shows it was meant. */
  async post(path: string, data: unknown, headers: Record<string, string> = {}) {
    return this.page.request.post(path, { data, headers: { ...headers, ...(await this.token()) } });
  }

  async put(path: string, data: unknown) {
    return this.page.request.put(path, { data, headers: await this.token() });
  }

  private async token(): Promise<Record<string, string>> {
    const cookies = await this.page.context().cookies();
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
    return { 'X-XSRF-TOKEN': decodeURIComponent(token) };
  }
}
