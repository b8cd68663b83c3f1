import { expect, type Page } from '@playwright/test';

export interface Wish {
  vin: string;
  reason: string;
  /** Of next month. */
  day: number;
  time: string;
}

export class BookingPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async enter({ vin, reason, day, time }: Wish): Promise<void> {
    await this.page.getByLabel('Vehicle identification number').fill(vin);
    await this.page.getByRole('radio', { name: 'Something else' }).check();
    await this.page.getByLabel('What is to be done?').fill(reason);
    await this.page.getByLabel('Day').click();
    await this.page.getByRole('button', { name: 'Next month' }).click();
    await this.page.getByRole('button', { name: new RegExp(`^${day} `) }).click();
    await this.page.getByLabel('Time').selectOption(time);
    await this.review();
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
