import { salesperson } from '../../src/testing/fixtures';
import { expectAccessible } from '../support/accessible';
import { answer, expect, test } from '../support/mocked';

const VIN = 'JTEZU11F88K007763';

test('records a sale by keyboard alone', async ({ page }) => {
  await answer(page, { session: salesperson });
  await page.goto('/sales/new');
  await expect(page.getByRole('combobox', { name: 'Car' })).toBeFocused();
  await page.keyboard.type('7763');
  await page.getByRole('option', { name: VIN }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Customer' })).toBeFocused();
  await page.keyboard.type('lovelace');
  await page.getByRole('option', { name: 'Ada Lovelace' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Price')).toBeFocused();
  await page.keyboard.type('5900');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Record the sale' })).toBeFocused();
  await expectAccessible(page);
  const recording = page.waitForRequest((request) => request.method() === 'POST');
  await page.keyboard.press('Enter');
  const request = await recording;
  expect(request.headers()['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  expect(request.postDataJSON()).toMatchObject({ vin: VIN, customerId: 4, price: { minorUnits: 590_000 } });
  await page.waitForURL('**/sales/50');
});

test('narrows the stock down, and keeps it as a view', async ({ page }) => {
  await answer(page, { session: salesperson });
  await page.goto('/stock?make=ford');
  await page.getByRole('button', { name: 'Filters (1)' }).click();
  await page.getByLabel('Price to').fill('30000');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/priceTo=30000/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save this view' }).click();
  await expectAccessible(page);
  await expect(page.getByLabel('Name of the view')).toBeFocused();
  await page.keyboard.type('Cheap Fords');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page).not.toHaveURL(/priceTo/);
  await page.getByRole('button', { name: 'Cheap Fords', exact: true }).click();
  await expect(page).toHaveURL(/make=ford/);
});

test('saves the table as a file', async ({ page }) => {
  await answer(page, { session: salesperson });
  await page.goto('/stock?make=ford');
  await expect(page.getByRole('link', { name: 'Save as CSV' })).toHaveAttribute(
    'href',
    '/api/v1/automobiles/export.csv?forSale=false&manufacturer=ford',
  );
});

test('edits a car, and keeps it for a test drive', async ({ page }) => {
  await answer(page, { session: salesperson });
  await page.goto(`/stock/${VIN}`);
  await page.getByRole('button', { name: 'Edit' }).click();
  await expectAccessible(page);
  await page.getByLabel('Color').fill('midnight blue');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('midnight blue')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it for a while' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep it for a while' });
  await dialog.getByLabel(/^From/).fill('10:00');
  await dialog.getByLabel(/^To/).fill('09:00');
  await dialog.getByRole('button', { name: 'Keep it for a while' }).click();
  await expect(dialog.getByText('Enter a time after the beginning')).toBeVisible();
  await expectAccessible(page);
});

test('takes a feed that is chosen, and shows how it goes', async ({ page }) => {
  await answer(page, { session: salesperson });
  await page.goto('/stock/import');
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByLabel('File to import').setInputFiles({
    name: 'cars.csv',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from('vin,price\nJTEZU11F88K007763,6300\n'),
  });
  expect((await sending).headers()['content-type']).toBe('text/csv');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible(page);
});
