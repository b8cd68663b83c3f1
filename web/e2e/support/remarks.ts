import type { Page } from '@playwright/test';

/** What the browser's console says of a page that should be mended: errors, warnings, what the policy had to stop. */
export function remarksOf(page: Page): string[] {
  const remarks: string[] = [];
  page.on('pageerror', (error) => remarks.push(String(error)));
  page.on('console', (message) => {
    // The browser says so itself of every answer of 400 and more; the page says it better.
    const answered = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !answered) remarks.push(message.text());
  });
  return remarks;
}
