// What Maven calls: does a step only when what it stands on has changed since it last went well.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dependencies = ['package.json', 'package-lock.json', '.npmrc'];
const sources = [
  ...dependencies,
  ...['src', 'public', 'build', 'scripts', 'e2e', 'index.html', 'vite.config.ts', 'playwright.config.ts'],
  ...['eslint.config.js', '.prettierrc.json', 'tsconfig.base.json', 'tsconfig.json', 'tsconfig.tools.json'],
  '../docs/api',
];

/**
 * What each step does, what it stands on, and where it says what it was done from. The commands of one list run at the same
 * time: each alone would leave a processor idle.
 */
const steps = {
  install: { from: dependencies, mark: 'node_modules/.installed-from', run: [[['ci']]] },
  build: { from: sources, mark: 'target/built-from', run: [[script('api')], ['typecheck', 'build'].map(script)] },
  test: { from: sources, mark: 'target/tested-from', run: [['lint', 'test'].map(script)] },
  pages: { from: sources, mark: 'target/pages-from', run: [[script('pages')]] },
};

function script(name) {
  return ['run', '--silent', name];
}

async function succeeds(command) {
  const [code] = await once(spawn('npm', command, { cwd: root, stdio: 'inherit' }), 'exit');
  return code === 0;
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== 'generated')
    .flatMap((name) => filesIn(join(path, name)));
}

function state(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((path) => filesIn(join(root, path)))) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function doneFrom(mark) {
  try {
    return readFileSync(join(root, mark), 'utf8');
  } catch {
    return undefined;
  }
}

const [name, browser] = process.argv.slice(2);
const step = steps[name];
if (step === undefined) throw new Error(`Which step? One of ${Object.keys(steps).join(', ')}`);

const now = state(step.from);
if (browser === 'skip') {
  process.stdout.write(`${name}: SKIPPED, because forecourt.browser=skip\n`);
} else if (doneFrom(step.mark) === now) {
  process.stdout.write(`${name}: nothing has changed\n`);
} else {
  for (const commands of step.run) {
    const went = await Promise.all(commands.map(succeeds));
    if (!went.every(Boolean)) process.exit(1);
  }
  mkdirSync(dirname(join(root, step.mark)), { recursive: true });
  writeFileSync(join(root, step.mark), now);
}
