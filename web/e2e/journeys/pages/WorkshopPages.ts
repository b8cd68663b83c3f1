import { expect, type Locator, type Page } from '@playwright/test';

export interface Work {
  vin: string;
  customer: string;
  reason: string;
  technician: string;
  time: string;
}

/** Steps that are not taken before it is said in a dialog how. */
const ASKED_FIRST: ReadonlySet<string> = new Set(['The car is here', 'Hand over and finish', 'Cancel the appointment']);

/** The board, and what is done at the desk. */
export class WorkshopPages {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Of the technician and on the day that are chosen for a new appointment. */
  get freeTimes(): Locator {
    return this.page.getByRole('radiogroup', { name: 'Free times' });
  }

  /** @returns the number of the appointment */
  async book({ vin, customer, reason, technician, time }: Work, known: () => Promise<void>): Promise<string> {
    await this.page.getByLabel('Vehicle identification number').fill(vin);
    await known();
    await this.page.getByRole('combobox', { name: 'Customer' }).fill(customer);
    await this.page.getByRole('option', { name: customer }).first().click();
    await this.page.getByLabel('What is to be done?').fill(reason);
    await this.page.getByLabel('Technician').selectOption(technician);
    await this.freeTimes.getByText(time, { exact: true }).click();
    await expect(this.freeTimes.getByRole('radio', { name: time })).toBeChecked();
    await this.page.getByRole('button', { name: 'Go on' }).click();
    await this.page.getByRole('button', { name: 'Book the appointment' }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(/^Appointment \d+$/);
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  lane(technician: string): Locator {
    return this.page.getByRole('region', { name: technician });
  }

  /** By what is to be done; in its lane, or in the list that a phone has. */
  appointment(reason: string, within: Locator = this.page.getByRole('main')): Locator {
    return within.getByRole('button', { name: reason });
  }

  /** With the mouse, so that its top comes to where the other's is, and so many minutes lower. */
  async drag(what: Locator, onto: Locator, minutes = 0): Promise<void> {
    await onto.scrollIntoViewIfNeeded();
    await what.scrollIntoViewIfNeeded();
    const from = await what.boundingBox();
    const to = await onto.boundingBox();
    if (from === null || to === null) throw new Error('Nothing to drag, or nowhere to');
    const { mouse } = this.page;
    await mouse.move(from.x + 30, from.y + 10);
    await mouse.down();
    await mouse.move(from.x + 45, from.y + 25, { steps: 3 });
    // One and a half pixels to the minute.
    await mouse.move(to.x + 30, to.y + 10 + minutes * 1.5, { steps: 8 });
    await mouse.up();
  }

  /** Without a mouse: to a time that is typed. */
  async move(what: Locator, technician: string, time: string): Promise<void> {
    await what.click();
    await this.dialog.getByRole('button', { name: 'Move the appointment' }).click();
    await this.dialog.getByLabel('Technician').selectOption(technician);
    await this.dialog.getByRole('switch', { name: 'Another time than these' }).click();
    await this.dialog.getByLabel(/^Time( \*)?$/).fill(time);
    await this.dialog.getByRole('button', { name: 'Move', exact: true }).click();
  }

  async take(step: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: step, exact: true }).click();
    if (ASKED_FIRST.has(step)) await this.dialog.getByRole('button', { name: step, exact: true }).click();
  }
}
