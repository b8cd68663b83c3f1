import { expect, type Page } from '@playwright/test';

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** The identity service's own pages. */
export class AccountPages {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async signUp({ name, email, password }: Person): Promise<void> {
    await this.page.getByLabel('Your name').fill(name);
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Sign up' }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Look into your mail');
  }

  /** Opens the mailed link, and proves to be who signed up. */
  async verify(link: string, { password }: Person): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Open my account' }).click();
  }

  /** Opens the account that the mailed link is for. */
  async acceptInvitation({ name, password }: Person): Promise<void> {
    await this.page.getByLabel('Your name').fill(name);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Open my account' }).click();
  }

  async signIn({ email, password }: Pick<Person, 'email' | 'password'>): Promise<void> {
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }
}
