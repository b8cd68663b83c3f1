import { expect, type Locator, type Page } from '@playwright/test';

export interface Wish {
  vin: string;
  reason: string;
  /** Of next month. */
  day: number;
}

export class BookingPage {
  private readonly page: Page;
  /** Which was chosen last, by the clocks of the site. */
  time = '';

  constructor(page: Page) {
    this.page = page;
  }

  async enter({ vin, reason, day }: Wish): Promise<void> {
    await this.page.getByLabel('Vehicle identification number').fill(vin);
    await this.page.getByRole('radio', { name: 'Something else' }).check();
    await this.page.getByLabel('What is to be done?').fill(reason);
    await this.chooseWhen(this.page.getByRole('main'), day);
    await this.review();
  }

  /** To another time of the same or another day of next month. */
  async move(day: number): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Move the appointment' });
    await this.chooseWhen(dialog, day);
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** One of the times that are free, but none of the first, which others may want, too, and none that it has already. */
  private async chooseWhen(within: Locator, day: number): Promise<void> {
    const later = within.getByRole('button', { name: 'Next month' });
    // Where the page moves under the pointer, the calendar does not open.
    await expect(async () => {
      if (!(await later.isVisible())) await within.getByLabel('Day').click();
      await later.click({ timeout: 2_000 });
    }).toPass();
    await within.getByRole('button', { name: new RegExp(`^${day} `) }).click();
    const times = within.getByLabel('Time');
    await expect(times.getByRole('option').nth(3)).toBeAttached();
    const free = (await times.getByRole('option').allTextContents()).slice(2).filter((time) => time !== this.time);
    this.time = free[Math.floor(Math.random() * free.length)] ?? '';
    await times.selectOption(this.time);
  }

  async review(): Promise<void> {
    await this.page.getByRole('button', { name: 'Go on' }).click();
  }

  async leaveToSignIn(): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  }

  /** @returns the number of the appointment */
  async confirm(): Promise<string> {
    await this.page.getByRole('button', { name: 'Confirm the appointment' }).click();
    await this.page.waitForURL(/\/appointments\/\d+$/, { timeout: 30_000 });
    await expect(this.page.getByText('Your appointment is booked.')).toBeVisible();
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }
}
