import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './build/chromium.js';
import { freePort } from './e2e/support/free-port.ts';

const executablePath = findChromium();
const root = process.getuid?.() === 0;
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };
const phone = { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const suite = process.argv.find((argument) => argument.startsWith('--project='))?.replace(/^--project=|-.*/g, '');

// Workers read this file again, and find the port that the first process drew.
const port = (process.env.FORECOURT_PAGES_PORT ??= await freePort());
const running = {
  actionTimeout: 20_000,
  baseURL: process.env.BASE_URL ?? 'http://localhost:8000',
};
// The limit ends one that hangs; the longest takes a minute and a half.
const journey = { testDir: 'e2e/journeys', timeout: 300_000 };
// What axe finds says where it is; a trace of each page would cost more than the page.
const built = { baseURL: `http://localhost:${port}`, trace: 'off', screenshot: 'only-on-failure' } as const;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'target/playwright',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['junit', { outputFile: `target/${suite ?? 'playwright'}-report.xml` }]],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // Chromium's own sandbox does not start for root.
      chromiumSandbox: !root,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { ...journey, name: 'journeys-house', testMatch: '*.setup.ts', use: { ...desktop, ...running } },
    ...Object.entries({ desktop, phone }).map(([name, screen]) => ({
      ...journey,
      name: `journeys-${name}`,
      dependencies: ['journeys-house'],
      use: { ...screen, ...running },
    })),
    // Nothing else may be going on in the browser.
    { name: 'bench', testDir: 'e2e/bench', use: { ...desktop, ...running, trace: 'off' } },
    { name: 'pages-desktop', testDir: 'e2e/pages', use: { ...desktop, ...built } },
    { name: 'pages-phone', testDir: 'e2e/pages', use: { ...phone, ...built } },
    { name: 'screenshots', testDir: 'e2e/screenshots', use: { ...desktop, ...built } },
  ],
  // The pages are tried as they are delivered, behind the security headers that the gateway sends.
  ...(!['journeys', 'bench'].includes(suite ?? '') && {
    webServer: { command: `npx vite preview --port ${port}`, url: built.baseURL, reuseExistingServer: false },
  }),
});
