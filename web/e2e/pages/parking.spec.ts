import { customer } from '../../src/testing/fixtures';
import { answer, expect, test } from '../support/mocked';

test('a receipt is a file, in the language of the page', async ({ page }) => {
  await answer(page, { session: customer });
  await page.goto('/parking/stays/41');
  const arriving = page.waitForResponse(/receipt\.pdf/);
  await page.getByRole('link', { name: 'Receipt as PDF' }).click();
  const file = await arriving;
  expect(file.status()).toBe(200);
  expect(file.headers()['content-type']).toBe('application/pdf');
  expect(new URL(file.url()).searchParams.get('lang')).toBe('EN');
});

test('a time is typed by keyboard alone, one part after the other', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have wheels to choose it by');
  await answer(page, { session: customer });
  await page.goto('/parking/sites/1');
  const from = page.getByRole('textbox', { name: 'From' });
  // The third of March, whichever of day and month comes first, and a time that is the same with and without AM.
  await from.focus();
  await page.keyboard.type('030320270930AM');
  await expect(from).toHaveValue('2027-03-03T09:30');
  await page.getByRole('textbox', { name: 'To' }).focus();
  await page.keyboard.type('030320270815AM');
  await expect(page.getByText('It has to end after it begins')).toBeVisible();
  await expect(page).toHaveURL(/from=2027-03-03T09(%3A|:)30&to=2027-03-03T08(%3A|:)15/);
});
