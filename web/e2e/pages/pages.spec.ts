import { expectAccessible } from '../support/accessible';
import { restOf } from '../support/at-rest';
import { answer, expect, test } from '../support/mocked';
import { pages } from '../support/page-list';

for (const { name, path, as, act } of pages) {
  test(`${name} is open to everyone, light and dark`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await answer(page, as);
    const rest = restOf(page);
    await page.goto(path);
    await rest();
    await act?.(page, isMobile);
    await expect(page.getByRole('heading', { level: 1 }).or(page.getByRole('main'))).not.toHaveCount(0);
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide, 'the page is wider than the screen').toBe(false);

    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expectAccessible(page);
  });
}
