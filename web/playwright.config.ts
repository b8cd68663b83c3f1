import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };
const phone = { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const journeys = process.argv.includes('--project=journeys');

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'target/playwright',
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['junit', { outputFile: 'target/playwright-report.xml' }]],
  timeout: 60_000,
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(existsSync(chromium) && { executablePath: chromium }),
      args: [
        '--no-sandbox',
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
    {
      name: 'journeys',
      testDir: 'e2e/journeys',
      use: { ...desktop, baseURL: process.env.BASE_URL ?? 'http://localhost:8000' },
    },
    { name: 'pages-desktop', testDir: 'e2e/pages', use: { ...desktop, baseURL: 'http://localhost:4173' } },
    { name: 'pages-phone', testDir: 'e2e/pages', use: { ...phone, baseURL: 'http://localhost:4173' } },
    { name: 'screenshots', testDir: 'e2e/screenshots', use: { ...desktop, baseURL: 'http://localhost:4173' } },
  ],
  // The pages are tried as they are delivered, behind the security headers that the gateway sends.
  ...(!journeys && {
    webServer: { command: 'npx vite preview', url: 'http://localhost:4173', reuseExistingServer: false },
  }),
});
