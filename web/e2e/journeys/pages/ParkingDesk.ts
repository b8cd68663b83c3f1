import { expect, type Locator, type Page } from '@playwright/test';

/** What those see who run parking. */
export class ParkingDesk {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  private get main(): Locator {
    return this.page.getByRole('main');
  }

  private get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async addOperator(name: string): Promise<void> {
    await this.main.getByRole('link', { name: 'Operators', exact: true }).click();
    await this.main.getByRole('button', { name: 'Add an operator' }).click();
    await this.dialog.getByLabel(/^Name/).fill(name);
    await this.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.main.getByRole('link', { name, exact: true })).toBeVisible();
  }

  /** @returns its number */
  async addSite(name: string, operator: string): Promise<string> {
    await this.main.getByRole('link', { name: 'Sites', exact: true }).click();
    await this.main.getByRole('link', { name: 'Add a site' }).click();
    await this.main.getByLabel(/^Name/).fill(name);
    await this.main.getByRole('combobox', { name: 'Operator' }).selectOption(operator);
    await this.main.getByLabel('Street and number').fill('1 Harbour Road');
    await this.main.getByLabel('City', { exact: true }).fill('Hamburg');
    await this.main.getByLabel('Latitude in degrees').fill('53.54');
    await this.main.getByLabel('Longitude in degrees').fill('9.98');
    await this.main.getByRole('button', { name: 'Add the site' }).click();
    await this.page.waitForURL(/\/parking\/manage\/sites\/\d+/);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** From 1 up to so many. */
  async addSpaces(prefix: string, count: number): Promise<void> {
    await this.main.getByRole('button', { name: 'Add spaces' }).click();
    await this.dialog.getByLabel('Prefix').fill(prefix);
    await this.dialog.getByLabel(/^To/).fill(String(count));
    await this.dialog.getByRole('button', { name: `Add ${count} spaces` }).click();
    await expect(this.main.getByText(`${count} spaces`, { exact: true })).toBeVisible();
  }

  async addTariff(name: string, operator: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a tariff' }).click();
    await this.dialog.getByLabel(/^Name/).fill(name);
    await this.dialog.getByRole('combobox', { name: 'Operator' }).selectOption(operator);
    await this.dialog.getByRole('combobox', { name: 'Currency' }).selectOption('EUR');
    await this.dialog.getByRole('button', { name: 'Add a tariff' }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
  }

  /** All week by day and by night, an hour at the one price and two more at the other. */
  async draft(first: string, then: string): Promise<void> {
    await this.main.getByRole('button', { name: 'Draft the first version' }).click();
    const price = (rung: number) => this.main.getByLabel(`Price per hour on rung ${rung}`);
    await price(1).fill(first);
    await price(1).press('Enter');
    await expect(price(2)).toBeFocused();
    await price(2).fill(then);
    await this.main.getByLabel('Length of rung 2').fill('120');
    await this.main.getByLabel('Monday, from (1)').fill('00:00');
    await this.main.getByLabel('Monday, to (1)').fill('00:00');
    await this.main.getByRole('button', { name: 'Every day' }).click();
    await expect(this.main.getByText('Nothing is wrong with it')).toBeVisible();
  }

  async publish(): Promise<void> {
    const bar = this.main.getByRole('group', { name: 'The draft' });
    await bar.getByRole('button', { name: 'Save the draft' }).click();
    await expect(bar.getByText('Everything is saved')).toBeVisible();
    await bar.getByRole('button', { name: 'Publish …' }).click();
    await this.dialog.getByRole('button', { name: 'Publish version 1' }).click();
    await expect(this.dialog).toBeHidden();
    await expect(this.main.getByText('In force', { exact: true }).first()).toBeVisible();
  }

  async giveTariff(name: string): Promise<void> {
    await this.main.getByRole('link', { name: 'Tariff', exact: true }).click();
    await this.main.getByRole('combobox', { name: 'Tariff', exact: true }).selectOption(name);
    await this.main.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.main.getByRole('link', { name: `Open ${name}` })).toBeVisible();
  }

  /** A figure of the dashboard. */
  figure(section: string, term: string): Locator {
    const part = this.main.getByRole('region', { name: section, exact: true });
    return part.getByRole('definition').and(this.page.locator(`dt:text-is("${term}") + dd`));
  }
}
