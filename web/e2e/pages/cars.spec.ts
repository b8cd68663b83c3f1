import { customer } from '../../src/testing/fixtures';
import { stock } from '../../src/testing/shop';
import { expectAccessible } from '../support/accessible';
import { answer, expect, test } from '../support/mocked';

test('narrows the cars down, and goes back to where it was', async ({ page, isMobile }) => {
  await answer(page, { cars: stock });
  await page.goto('/');
  await page.getByRole('searchbox').fill('white');
  await page.getByRole('button', { name: 'Find cars' }).click();
  await expect(page.getByRole('status').filter({ hasText: '17 cars' })).toBeVisible();

  const filters = page.getByRole('complementary', { name: 'Filters' });
  if (isMobile) await page.getByRole('button', { name: 'Filters (1)' }).click();
  await filters.getByRole('checkbox', { name: /Jeep/ }).check();
  await expect(page).toHaveURL(/make=jeep/);
  await expectAccessible(page);
  if (isMobile) await filters.getByRole('button', { name: /^Show \d+ cars?$/ }).click();
  await expect(filters.getByRole('heading')).toBeHidden();

  const last = page.getByRole('main').getByRole('article').last().getByRole('link');
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(0);
  await last.click();
  await expect(page.getByRole('heading', { level: 1, name: /^Jeep/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Remove the filter Jeep' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);

  await page.getByRole('button', { name: 'Remove the filter Jeep' }).click();
  await expect(page.getByRole('status').filter({ hasText: '17 cars' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Remove the filter Jeep' })).toBeVisible();
});

test('pages through the cars, each of them once', async ({ page }) => {
  await answer(page, { cars: stock });
  await page.goto('/cars?sort=cheapest');
  const seen: string[] = [];
  for (const number of [1, 2, 3]) {
    await expect(page.getByText(`Page ${String(number)} of 3`)).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    const links = await page.getByRole('article').getByRole('link').all();
    for (const link of links) seen.push((await link.getAttribute('href')) ?? '');
    if (number < 3) await page.getByRole('button', { name: 'Next page' }).click();
  }
  expect(seen).toHaveLength(stock.length);
  expect(new Set(seen).size).toBe(stock.length);
});

test('compares up to three cars, and keeps them', async ({ page }) => {
  await answer(page, { cars: stock });
  await page.goto('/cars');
  const choices = page.getByRole('article').getByRole('button', { name: /^Compare / });
  for (const number of [0, 1, 2, 3]) await choices.nth(number).click();
  await expect(page.getByText('You can compare 3 cars at a time.')).toBeVisible();
  // It stays in sight however far down the page one is.
  await page.evaluate(() => window.scrollTo(0, 400));
  await expect(page.getByRole('link', { name: 'Compare 3' })).toBeInViewport();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole('link', { name: 'Compare 3' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove Ford SE from the comparison' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Compare 2' })).toBeVisible();
});

test('leads from a car to a visit', async ({ page }) => {
  await answer(page, { session: customer, cars: stock });
  await page.goto('/cars/JTEZU11F88K007763');
  await page.getByRole('link', { name: 'Book a visit' }).click();
  await expect(page.getByLabel('Vehicle identification number')).toHaveValue('JTEZU11F88K007763');
  await expect(page.getByLabel('What is to be done?')).toHaveValue('I would like to see this car and drive it');
  await expect(page).toHaveURL(/\/book$/);
});

test('gives somebody all of their data as a file', async ({ page }) => {
  await answer(page, { session: customer });
  await page.goto('/my/profile');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  expect((await download).suggestedFilename()).toBe('forecourt-my-data.json');
});
