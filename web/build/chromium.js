import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const variables = ['CHROMIUM', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The program that the browser tests drive: the one that a variable names, else one in the usual places, else
 * Playwright's own.
 *
 * @returns {string | undefined} nothing where there is none
 */
export function findChromium() {
  const variable = variables.find((name) => process.env[name]);
  if (variable !== undefined) {
    const named = process.env[variable] ?? '';
    if (!canRun(named)) throw new Error(`${variable} says ${named}, and no program is there`);
    return named;
  }
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const usual = [...path, ...folders].flatMap((folder) => names.map((name) => join(folder, name)));
  return [...usual, ...elsewhere, chromium.executablePath()].find(canRun);
}

/** @param {string[]} command */
function succeeds([program = '', ...rest]) {
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}

/**
 * From Debian's packages, where this user may install them without being asked. Only the first of several builds that
 * need it at the same time does.
 *
 * @returns {boolean} whether it was tried
 */
export function installChromium() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!succeeds(['apt-get', '--version']) || !succeeds([...asRoot, 'true'])) return false;
  process.stderr.write(
    'The browser tests need Chromium, and there is none. Installing it from this system’s packages …\n',
  );
  const install = [
    'command -v chromium >/dev/null ||',
    '{ apt-get update -q && apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 chromium; }',
  ].join(' ');
  const [program = '', ...rest] = [
    ...asRoot,
    ...['env', 'DEBIAN_FRONTEND=noninteractive', 'flock', '/var/lib/apt', 'sh', '-c', install],
  ];
  spawnSync(program, rest, { stdio: ['ignore', 2, 2] });
  return true;
}
