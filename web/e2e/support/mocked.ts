import { test as base, expect, type Page } from '@playwright/test';
import { getResponse } from 'msw';
import { type Backend, backend } from '../../src/testing/backend';
import { remarksOf } from './remarks';

/** Answers the page's requests as the services would. */
export async function answer(page: Page, given: Partial<Backend> = {}): Promise<void> {
  const handlers = backend(given);
  await page.route(/\/(api\/|sign-out)/, async (route) => {
    const asked = route.request();
    const body = asked.postData();
    const response = await getResponse(
      handlers,
      new Request(asked.url(), { method: asked.method(), headers: asked.headers(), ...(body !== null && { body }) }),
    );
    if (response === undefined) return route.abort();
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    });
  });
}

/** A page whose console has to stay clean: no error, no warning, nothing the content security policy had to stop. */
export const test = base.extend<{ remarks: string[] }>({
  remarks: [
    async ({ page }, use) => {
      const remarks = remarksOf(page);
      await use(remarks);
      expect(remarks).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
