import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const english = join(source, 'shared/i18n/messages/en');

const areaOf = new Map(
  readdirSync(english, { recursive: true, encoding: 'utf8' })
    .filter((path) => dirname(path) !== '.' && basename(path) !== 'index.ts')
    .map((path) => [basename(path, '.ts'), dirname(path)]),
);

function fileOf(imported: string, importer: string): string | undefined {
  const path = imported.startsWith('@/') ? join(source, imported.slice(2)) : join(dirname(importer), imported);
  return [`${path}.tsx`, `${path}.ts`].find((file) => existsSync(file));
}

const imports = /^(?:import|export)\s(?!type\s)[^;]*?from\s+'([@.]+\/[^']+)'|\bimport\('([@.]+\/[^']+)'\)/gm;

/** The areas of the words said by a module and by all that it imports. */
function areasSaid(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const areas = new Set([...code.matchAll(/useTranslations\(\s*['`](\w+)/g)].map(([, name = '']) => areaOf.get(name)));
  for (const [, here, later] of code.matchAll(imports)) {
    const imported = fileOf(here ?? later ?? '', file);
    if (imported && !seen.has(imported)) areasSaid(imported, seen).forEach((area) => areas.add(area));
  }
  return areas as Set<string>;
}

const routes = ['app/router.tsx', ...readdirSync(join(source, 'app/routes')).map((name) => join('app/routes', name))];
const pages = routes.flatMap((path) => {
  const code = readFileSync(join(source, path), 'utf8');
  return [...code.matchAll(/import\('(@\/features\/[^']+)'\)(?:,([^)]*))?/g)].map(([, page = '', areas = '']) => ({
    page,
    areas: new Set(['common', ...areas.split(',').map((area) => area.trim().replaceAll("'", ''))].filter(Boolean)),
  }));
});

describe('what is fetched with a page', () => {
  it('is looked at for every page', () => expect(pages.length).toBeGreaterThan(40));

  it.each(pages)('is all that $page says', ({ page, areas }) => {
    expect(areas).toEqual(new Set([...areasSaid(fileOf(page, '') ?? ''), 'common']));
  });
});

it('what is fetched first is all that stands around the pages', () => {
  expect(areasSaid(join(source, 'app/shell/Shell.tsx'))).toEqual(new Set(['common']));
});
