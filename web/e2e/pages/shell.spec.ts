import { gzipSync } from 'node:zlib';
import { advisor, customer } from '../../src/testing/fixtures';
import { expectAccessible } from '../support/accessible';
import { answer, expect, test } from '../support/mocked';

test('the policy forbids what stands inline, and the test would notice', async ({ page, remarks }) => {
  await answer(page);
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).not.toContain('unsafe-inline');
  await page.evaluate(() => document.head.append(document.createElement('style')));
  await page.evaluate(() => document.head.querySelector('style')?.append('body { color: red }'));
  await expect.poll(() => remarks.length).toBeGreaterThan(0);
  expect(remarks.splice(0).join()).toContain('Content Security Policy');
});

test('fetches less than 200 kB of compressed scripts for the first page', async ({ page }) => {
  await answer(page);
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('/');
  await page.getByText('6 cars for sale').waitFor();
  // As the build lays them beside the scripts, and the gateway sends them.
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script, { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'compressed', description: `${total} bytes` });
  expect(sizes.length).toBeGreaterThan(3);
  expect(total).toBeLessThan(200_000);
});

test('changes its language, and remembers it', async ({ page }) => {
  await answer(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ihr nächstes Auto');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ihr nächstes Auto');
});

test('changes its appearance, and remembers it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await answer(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Language' }).click();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('shows customers and staff their own ways', async ({ page, isMobile }) => {
  const navigation = page.getByRole('navigation', { name: 'Main navigation' });
  const openMenu = async () => {
    if (isMobile) await page.getByRole('button', { name: 'Open the menu' }).click();
  };
  await answer(page, { session: customer });
  await page.goto('/');
  await openMenu();
  await expect(navigation.getByRole('link')).toHaveText(['Cars', 'Book a service', 'My appointments', 'Overview']);
  await expectAccessible(page);

  await answer(page, { session: advisor });
  await page.reload();
  await openMenu();
  await navigation.getByRole('button', { name: 'Sales' }).click();
  await expectAccessible(page);
  await expect(navigation.getByRole('link', { name: 'Stock' })).toBeVisible();
  await navigation.getByRole('link', { name: 'Customers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeFocused();
});

test('signs out with the token that shows it was meant', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'XSRF-TOKEN', value: 'meant', url: String(baseURL) }]);
  await answer(page, { session: customer });
  await page.goto('/book');
  await page.getByRole('button', { name: 'Ada Lovelace' }).click();
  await expectAccessible(page);
  const leaving = page.waitForRequest('**/sign-out');
  await page.getByRole('button', { name: 'Sign out' }).click();
  expect((await leaving).headers()['x-xsrf-token']).toBe('meant');
  await page.waitForURL('**/');
});

test('leads by keyboard past the navigation', async ({ page }) => {
  await answer(page);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
