import { appointments, customer } from '../../src/testing/fixtures';
import { expectAccessible } from '../support/accessible';
import { answer, expect, test } from '../support/mocked';

test('books what was entered, after a look at it, and shows it', async ({ page }) => {
  await answer(page, { session: customer, appointments: [] });
  await page.goto('/book');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Enter the VIN of the car')).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Vehicle identification number').fill('jtezu11f88k0O7763');
  await page.getByRole('button', { name: 'Use JTEZU11F88K007763' }).click();
  await expect(page.getByText('This VIN is right: Toyota')).toBeVisible();
  await page.getByRole('radio', { name: 'Brakes' }).check();
  await page.getByLabel('Day').click();
  await page.getByRole('button', { name: 'Next month' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^15 / }).click();
  await page.getByLabel('Time').selectOption('12:30');
  await page.getByRole('button', { name: 'Go on' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this right?');
  await expectAccessible(page);
  const booking = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Confirm the appointment' }).click();
  const request = await booking;
  expect(request.headers()['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  expect(Object.keys(request.postDataJSON() as object).sort()).toEqual(['reason', 'serviceCode', 'startsAt', 'vin']);
  await page.waitForURL('**/appointments/18');
  await expect(page.getByText('Your appointment is booked.')).toBeVisible();
  await expect(page.getByText('JTEZU11F88K007763')).toBeVisible();
});

test('keeps what a visitor has entered until they are signed in', async ({ page }) => {
  await answer(page);
  await page.goto('/book');
  await page.getByRole('radio', { name: 'Something else' }).check();
  await page.getByLabel('What is to be done?').fill('It squeaks');
  await page.getByLabel('Vehicle identification number').fill('JTEZU11F88K007763');
  await page.getByLabel('Day').click();
  await page.getByRole('button', { name: 'Next month' }).click();
  await page.getByRole('button', { name: /^15 / }).click();
  await page.getByLabel('Time').selectOption('12:30');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    '/sign-in?returnTo=%2Fbook',
  );

  await answer(page, { session: customer, appointments: [] });
  await page.goto('/book');
  await expect(page.getByLabel('What is to be done?')).toHaveValue('It squeaks');
});

test('cancels after asking', async ({ page }) => {
  await answer(page, { session: customer, appointments: structuredClone(appointments) });
  await page.goto('/my/appointments');
  await page.locator('a[href="/appointments/17"]').click();
  await page.getByRole('button', { name: 'Cancel the appointment' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel this appointment?' });
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel the appointment' }).click();
  await expect(page.getByText('Canceled', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel the appointment' })).toHaveCount(0);
});
