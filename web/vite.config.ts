import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { compiledMessages } from './build/compiled-messages.ts';
import { compressed } from './build/compressed.ts';
import { firstScripts } from './build/first-scripts.ts';
import { themeVariables } from './build/theme-variables.ts';

// What the gateway answers itself or passes on; everything else is a page or a file of this app.
const gatewayPaths = [
  '/api',
  '/account',
  '/sign-in',
  '/sign-out',
  '/oauth2',
  '/login',
  '/connect',
  '/webauthn',
  '/docs',
  '/status',
];
const gateway = process.env.FORECOURT_URL ?? 'http://localhost:8000';

// The browser's address stays the one that the session belongs to.
const proxy = Object.fromEntries(
  gatewayPaths.map((path) => [path, { target: gateway, changeOrigin: false, xfwd: true }]),
);

const app = { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['./src/testing/setup.ts'] };
// What a module remembers for good is tested there, or something is put in a module's place.
const alone = [
  'src/shared/session/sign-out.test.ts',
  'src/shared/site/site.test.ts',
  'src/shared/i18n/words.test.ts',
  'src/features/parking-site/time-panel.test.tsx',
  'src/features/parking-stay/stay-page.test.tsx',
];

export default defineConfig({
  plugins: [react(), themeVariables(), compiledMessages(), compressed()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  build: {
    outDir: 'target/site',
    emptyOutDir: true,
    // Nothing may stand inline: not a data URI in a style sheet, not a script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: firstScripts() } } },
  },
  server: { port: 5173, proxy },
  // The production build, behind the policy that it has to live with.
  preview: { port: 4173, strictPort: true, proxy, headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  test: {
    restoreMocks: true,
    maxWorkers: 2,
    testTimeout: 30_000,
    projects: [
      // Fetching the app anew for each file takes longer than its tests do.
      { extends: true, test: { ...app, name: 'app', isolate: false, exclude: alone } },
      { extends: true, test: { ...app, name: 'alone', include: alone } },
      { extends: true, test: { name: 'build', environment: 'node', include: ['build/**/*.test.ts'] } },
    ],
  },
});
