import { expect, type Locator, type Page } from '@playwright/test';

/** What is for sale: the search, the cars of it beside each other, and one of them. */
export class CarsPages {
  private readonly page: Page;
  readonly cars: Locator;

  constructor(page: Page) {
    this.page = page;
    this.cars = page.getByRole('main').getByRole('article');
  }

  private get filters(): Locator {
    return this.page.getByRole('complementary', { name: 'Filters' });
  }

  /** How many match, once the page knows. */
  async count(): Promise<number> {
    const status = this.page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /cars?$/ });
    await expect(status).toHaveText(/\d+ cars?$/);
    return Number((await status.innerText()).replaceAll(/\D/g, ''));
  }

  /** Filters that a phone has in front of the cars. */
  async filter(choose: (filters: Locator) => Promise<void>): Promise<void> {
    const opens = this.page.getByRole('button', { name: /^Filters/ });
    const covered = await opens.isVisible();
    if (covered) await opens.click();
    await choose(this.filters);
    if (covered) await this.filters.getByRole('button', { name: /^Show .* cars?$/ }).click();
  }

  async expectFilter(name: string): Promise<void> {
    await expect(this.page.getByRole('button', { name: `Remove the filter ${name}` })).toBeVisible();
  }

  async compare(...places: readonly number[]): Promise<void> {
    // Cars of the search before would move away under the click.
    await expect(this.page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0);
    for (const place of places) {
      const toggle = this.cars.nth(place).getByRole('button', { name: /^Compare/ });
      await toggle.click();
      await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    }
    await this.page.getByRole('link', { name: `Compare ${places.length}` }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Compare cars');
    await expect(this.page.getByRole('columnheader')).toHaveCount(places.length);
  }

  /** From the comparison to one of its cars. */
  async choose(place: number): Promise<void> {
    await this.page.getByRole('columnheader').nth(place).getByRole('link').click();
    await expect(this.page.getByRole('heading', { name: 'All that is known' })).toBeVisible();
  }
}
