import { expect, type Locator, type Page } from '@playwright/test';
import { SandboxPage } from './SandboxPage';

/** What a driver sees of parking. */
export class ParkingPages {
  private readonly page: Page;
  readonly sandbox: SandboxPage;

  constructor(page: Page) {
    this.page = page;
    this.sandbox = new SandboxPage(page);
  }

  private get main(): Locator {
    return this.page.getByRole('main');
  }

  async addVehicle(name: string, plate: string): Promise<void> {
    await this.main.getByRole('button', { name: 'Add a vehicle' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Registration plate').fill(plate);
    await dialog.getByLabel('Country').fill('FR');
    await dialog.getByLabel('What you call it').fill(name);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.main.getByRole('listitem').filter({ hasText: plate })).toContainText(name);
  }

  /** By words, and then by its mark on the map, which a phone shows in place of the list. */
  async findOnMap(name: string): Promise<void> {
    const words = this.page.getByRole('searchbox', { name: 'Where do you want to park?' });
    await words.fill(name);
    await words.press('Enter');
    await expect(this.page.getByText('1 place', { exact: true })).toBeVisible();
    const toMap = this.page.getByRole('button', { name: 'Show the map' });
    if (await toMap.isVisible()) await toMap.click();
    const map = this.page.getByRole('region', { name: 'Map', exact: true });
    await map.getByRole('button', { name: new RegExp(`^${name}, `) }).click();
    await map.getByRole('article').getByRole('link', { name }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
  }

  /** By the clocks there. */
  async chooseTime(from: string, to: string): Promise<void> {
    await this.main.getByLabel(/^From/).and(this.page.locator('[type=datetime-local]')).fill(from);
    await this.main.getByLabel(/^To/).and(this.page.locator('[type=datetime-local]')).fill(to);
  }

  /** From the next minute on, by the clocks there. */
  async chooseTimeFromSoon(hours: number, timeZone: string): Promise<void> {
    const clock = (minutes: number) =>
      new Date(Date.now() + minutes * 60_000).toLocaleString('sv-SE', { timeZone }).slice(0, 16).replace(' ', 'T');
    await this.chooseTime(clock(1), clock(1 + hours * 60));
  }

  async reserve(): Promise<void> {
    await this.main.getByRole('button', { name: 'Reserve', exact: true }).click();
    await this.expectState('Held, to be paid');
  }

  /** What is reserved or bought, by what its page says of it. */
  async expectState(state: string): Promise<void> {
    await expect(this.main.getByText(state, { exact: true }).first()).toBeVisible({ timeout: 30_000 });
  }

  /** A fact of what was reserved or bought. */
  fact(term: string): Locator {
    return this.main.getByRole('definition').and(this.page.locator(`dt:text-is("${term}") + dd`));
  }

  /** Begins what can be done about it. */
  async begin(name: string | RegExp): Promise<void> {
    await this.main.getByRole('button', { name, exact: true }).click();
  }

  /** In the dialog that asks how much longer, or whether really. */
  async confirm(name: string | RegExp): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  }
}
