import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forecourt-'));
  vi.stubEnv('CHROMIUM', '');
  vi.stubEnv('PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', '');
  vi.stubEnv('PATH', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n', { mode });
  return path;
}

test.each(['CHROMIUM', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'])('takes the one that %s names', (variable) => {
  program('chromium');
  const named = program('my-own');
  vi.stubEnv(variable, named);
  expect(findChromium()).toBe(named);
});

test('does not take another for one that was named and is not there', () => {
  program('chromium');
  vi.stubEnv('CHROMIUM', join(folder, 'gone'));
  expect(findChromium).toThrow(/CHROMIUM says .*gone/);
});

test('takes the first on the path that can be run', () => {
  program('chromium', 0o644);
  const chrome = program('google-chrome');
  expect(findChromium()).toBe(chrome);
});
