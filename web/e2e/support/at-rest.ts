import { expect, type Page, type Request } from '@playwright/test';

/** What stands where something is still to come, for a while even when that is there; and maps that have just moved. */
const placeholders = [
  '[aria-busy=true], .mantine-Skeleton-root, .mantine-Loader-root',
  '[class*=_drawing_] > g:not([transform="translate(0 0) scale(1)"])',
].join();

/**
 * To be called before the page is opened.
 *
 * @returns waits until the page has got all that it asked for, shows it, and has nothing more to do. A page on which
 *   something goes on for good is at rest when it has asked for nothing for half a second.
 */
export function restOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let asked = 0;
  page.on('request', (request) => {
    asked++;
    open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));

  const shown = async () => {
    let before: number;
    let goesOn: boolean;
    do {
      before = asked;
      await expect.poll(() => open.size, { intervals: [10] }).toBe(0);
      await page.waitForFunction((any) => document.querySelector(any) === null, placeholders);
      goesOn = await page.evaluate(goesOnAfterAPause, placeholders);
    } while (goesOn || open.size > 0 || asked > before);
  };
  return () => Promise.race([shown(), page.waitForLoadState('networkidle')]);
}

/** What an answer leads to is done when the browser has been idle; what that leads to, the next time. */
async function goesOnAfterAPause(placeholders: string): Promise<boolean> {
  for (let times = 0; times < 2; times++) {
    await new Promise((idle) => requestIdleCallback(idle));
  }
  return document.querySelector(placeholders) !== null;
}
