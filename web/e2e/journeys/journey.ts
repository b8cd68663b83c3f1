import { test as base, type BrowserContextOptions, expect } from '@playwright/test';
import { MailSink } from './pages/MailSink';
import { WebApp } from './pages/WebApp';

interface Journey {
  /** A browser of somebody's own, in which nobody is signed in. */
  newWindow: (options?: BrowserContextOptions) => Promise<WebApp>;
  mails: MailSink;
  /** Whether it is made on a phone. */
  phone: boolean;
}

/** Comes to its end only where no window's console said anything, and nothing was refused that was not meant to be. */
export const test = base.extend<Journey>({
  newWindow: async ({ browser }, give) => {
    const windows: WebApp[] = [];
    await give(async (options) => {
      const app = new WebApp(await (await browser.newContext(options)).newPage());
      windows.push(app);
      return app;
    });
    const remarks = windows.flatMap((app) => app.remarks);
    await Promise.all(windows.map(({ page }) => page.context().close()));
    expect(remarks).toEqual([]);
  },
  mails: async ({ request }, give) => give(new MailSink(request)),
  phone: async ({ isMobile }, give) => give(isMobile),
});

export { expect };
