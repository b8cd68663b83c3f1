import { expect, type Locator, type Page } from '@playwright/test';

/** What is ours: the table, one car, a new one, and a whole file of them. */
export class StockPages {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** As somebody does it who has the file on the desktop. */
  async drop(name: string, content: string): Promise<void> {
    const files = await this.page.evaluateHandle(
      ([called, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], called, { type: 'text/csv' }));
        return transfer;
      },
      [name, content] as const,
    );
    const zone = this.page.getByText('Drop a file here, or choose one');
    await zone.dispatchEvent('dragover', { dataTransfer: files });
    await zone.dispatchEvent('drop', { dataTransfer: files });
  }

  /** As somebody does it who has no mouse. */
  async choose(name: string, content: string): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
    await this.page.getByLabel('File to import').setInputFiles(file);
  }

  /** @returns what the page says of it, by what the reader sees: Rows, New, Rejected, … */
  async importIsOver(): Promise<Record<string, number>> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(/^Import \d+$/);
    const over = this.page.getByText('Done', { exact: true });
    await expect(over.or(this.page.getByRole('progressbar')).first()).toBeVisible();
    await expect(over).toBeVisible({ timeout: 90_000 });
    const terms = await this.page.getByRole('term').allInnerTexts();
    const figures = await this.page.getByRole('definition').allInnerTexts();
    return Object.fromEntries(terms.map((term, place) => [term, Number((figures[place] ?? '').replaceAll(/\D/g, ''))]));
  }

  table(name: string): Locator {
    return this.page.getByRole('group', { name }).getByRole('table');
  }

  /** How many match, once the table shows them. */
  async count(): Promise<number> {
    await expect(this.table('Stock')).toHaveAttribute('aria-busy', 'false');
    const status = this.page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /cars?$/ });
    return Number((await status.innerText()).replaceAll(/\D/g, ''));
  }

  async filterBy(label: string, option: RegExp): Promise<void> {
    const field = this.page.getByRole('group', { name: 'Filters' }).getByLabel(label, { exact: true });
    const value = await field.getByRole('option', { name: option }).first().getAttribute('value');
    await field.selectOption(value ?? '');
  }

  async saveView(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Save this view' }).click();
    await this.page.getByLabel('Name of the view').fill(name);
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  }

  /** By a few letters and a click on what they find. */
  async lookUp(label: string, words: string, option: string | RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).fill(words);
    await this.page.getByRole('option', { name: option }).first().click();
  }
}
