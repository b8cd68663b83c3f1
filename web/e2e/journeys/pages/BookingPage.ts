import { expect, type Page } from '@playwright/test';

export interface Wish {
  vin: string;
  reason: string;
  /** Of next month. */
  day: number;
}

export class BookingPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async enter({ vin, reason, day }: Wish): Promise<void> {
    await this.page.getByLabel('Vehicle identification number').fill(vin);
    await this.page.getByRole('radio', { name: 'Something else' }).check();
    await this.page.getByLabel('What is to be done?').fill(reason);
    await this.page.getByLabel('Day').click();
    await this.page.getByRole('button', { name: 'Next month' }).click();
    await this.page.getByRole('button', { name: new RegExp(`^${day} `) }).click();
    await this.takeAFreeTime();
    await this.review();
  }

  /** Any but the first, which others may want, too. */
  private async takeAFreeTime(): Promise<void> {
    const times = this.page.getByLabel('Time');
    await expect(times.getByRole('option').nth(3)).toBeAttached();
    const free = await times.getByRole('option').count();
    await times.selectOption({ index: 2 + Math.floor(Math.random() * (free - 2)) });
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
