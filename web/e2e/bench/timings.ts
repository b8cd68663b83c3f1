import type { Page } from '@playwright/test';

/** What the browser itself says of the page's timing, gathered from the page's beginning. */
interface Timings {
  /** Milliseconds from the navigation to the largest thing that was painted so far. */
  largest: number;
  /** Milliseconds from each input to the frame that answered it; nothing below 16. */
  delays: number[];
  /** When the last click or key was pressed, in milliseconds from the navigation. */
  pressed: number;
}

type Timed = Window & { timings: Timings };

/** Watches a page from before its first line. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const timings: Timings = { largest: 0, delays: [], pressed: 0 };
    (window as unknown as Timed).timings = timings;
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) timings.largest = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ((entry as PerformanceEventTiming & { interactionId: number }).interactionId > 0) {
          timings.delays.push(entry.duration);
        }
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    for (const kind of ['pointerdown', 'keydown']) {
      window.addEventListener(kind, ({ timeStamp }) => (timings.pressed = timeStamp), { capture: true });
    }
  });
}

/** Makes the page's scripts and layout as slow as on a phone of the middle class. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The page has nothing more to do, and the browser has told of all that it painted. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // An idle page that paints nothing may be asked for its idle time in vain.
        requestIdleCallback(() => setTimeout(resolve, 200), { timeout: 1000 });
      }),
  );
}

export async function largestPaint(page: Page): Promise<number> {
  await atRest(page);
  return page.evaluate(() => (window as unknown as Timed).timings.largest);
}

/** As they came over the wire, in kilobytes of 1000 bytes. */
export async function transferred(page: Page, ending: string): Promise<number> {
  return page.evaluate(
    (end) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => new URL(name).pathname.endsWith(end))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000,
    ending,
  );
}

/** The longest of the delays since the last time this was asked; what is below 16 ms counts as 16. */
export async function worstDelay(page: Page): Promise<number> {
  await atRest(page);
  return page.evaluate(() => Math.max(16, ...(window as unknown as Timed).timings.delays.splice(0)));
}

/** What the table shows. */
export async function rowsOf(page: Page): Promise<string> {
  return page.locator('tbody').innerText();
}

/** Milliseconds from the last click or key to the frame in which the table shows other rows. */
export async function untilOtherRows(page: Page, before: string): Promise<number> {
  return page.evaluate(
    (old) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const table = document.querySelector('table');
          const body = table?.tBodies[0];
          const there =
            table?.getAttribute('aria-busy') === 'false' && body !== undefined && body.innerText.trim() !== old.trim();
          if (there) resolve(performance.now() - (window as unknown as Timed).timings.pressed);
          else requestAnimationFrame(look);
        };
        look();
      }),
    before,
  );
}
