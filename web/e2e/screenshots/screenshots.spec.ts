import { answer, test } from '../support/mocked';
import { pages } from '../support/page-list';

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

for (const { name, path, as } of pages) {
  for (const [width, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} ${width} ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await answer(page, as);
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: `target/screenshots/${name}-${width}-${colorScheme}.png`, fullPage: true });
      });
    }
  }
}
