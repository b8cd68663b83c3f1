import { expect, test } from 'vitest';
import { concerns, hintOf, knownRoots } from './hints';

const VIN = '1M8GDM9AXKP042788';

test.each([
  [{ kind: 'AUTOMOBILE', key: VIN }, ['automobiles', { page: 2 }], true],
  [{ kind: 'AUTOMOBILE', key: VIN }, ['automobile', VIN], true],
  [{ kind: 'AUTOMOBILE', key: VIN }, ['automobile', VIN, 'history'], true],
  [{ kind: 'AUTOMOBILE', key: VIN }, ['automobile', 'JTEZU11F88K007763'], false],
  [{ kind: 'AUTOMOBILE' }, ['automobile', 'JTEZU11F88K007763'], true],
  [{ kind: 'AUTOMOBILE', key: VIN }, ['customers', {}], false],
  [{ kind: 'APPOINTMENT', key: VIN }, ['appointment', 7], true],
  [{ kind: 'APPOINTMENT', key: VIN }, ['free-slots', '2026-03-02'], true],
  [{ kind: 'SALE', key: VIN }, ['commitments', VIN], true],
  [{ kind: 'SALE', key: VIN }, ['sales', 'report', {}], true],
  [{ kind: 'CUSTOMER', key: '7' }, ['customer', 7], true],
  [{ kind: 'CUSTOMER', key: '7' }, ['customer', 77], false],
  [{ kind: 'CUSTOMER', key: '7' }, ['customer', 'own'], true],
  [{ kind: 'STAY', key: '31' }, ['stays', 'own', {}], true],
  [{ kind: 'STAY', key: '31' }, ['stay', 31, 'receipt'], true],
  [{ kind: 'STAY', key: '31' }, ['stay', 32], false],
  [{ kind: 'STAY' }, ['availability', 7, {}], true],
  [{ kind: 'STAY', key: '31' }, ['parking-notices', 'unread'], true],
  [{ kind: 'STAY' }, ['sales', {}], false],
  [{ kind: 'EVERYTHING' }, ['manufacturers'], true],
  [{ kind: 'EVERYTHING' }, ['session'], false],
  [{ kind: 'EVERYTHING' }, ['vin', VIN], false],
] as const)('%j concerns %j: %s', (hint, key, expected) => {
  expect(concerns(hint, key)).toBe(expected);
});

test('what only a newer page knows is nothing to this one', () => {
  expect(hintOf('{"kind":"RENTAL","key":"7"}')).toBeUndefined();
  expect(hintOf('{"kind":"SALE","key":"7"}')).toEqual({ kind: 'SALE', key: '7' });
});

test('it is decided for every query what changes it', () => {
  const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
  const roots = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/queryKey: \[\s*'([\w-]+)'/g)].map(([, root]) => root),
  );
  expect(roots.length).toBeGreaterThan(20);
  expect([...new Set(roots)].filter((root) => root === undefined || !knownRoots.has(root))).toEqual([]);
});
