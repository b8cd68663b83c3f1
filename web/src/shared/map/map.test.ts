import { describe, expect, it } from 'vitest';
import { clustered } from './clusters';
import { borders, coasts } from './land';
import { boxWithin, mapLimits, metresBetween, metresPerPixel, project, unproject, zoomOf } from './mercator';
import { graticule, roundLength } from './ruler';
import { towns } from './towns';

const aachen = { latitude: 50.774352, longitude: 6.099715 };
const berlin = { latitude: 52.52, longitude: 13.405 };

describe('the projection', () => {
  it('puts the middle of the world into the middle, and the poles at the edges', () => {
    expect(project({ latitude: 0, longitude: 0 })).toEqual({ x: 0.5, y: 0.5 });
    expect(project({ latitude: 90, longitude: -180 }).y).toBeCloseTo(0, 5);
    expect(project({ latitude: -90, longitude: 180 }).y).toBeCloseTo(1, 5);
  });

  // The tiles of the web's maps are counted on the same plane: at zoom 12 Berlin is on tile 2200/1343.
  it('agrees with the maps of the web', () => {
    const { x, y } = project(berlin);
    expect([Math.floor(x * 2 ** 12), Math.floor(y * 2 ** 12)]).toEqual([2200, 1343]);
  });

  it('comes back to where it began', () => {
    const back = unproject(project(aachen));
    expect(back.latitude).toBeCloseTo(aachen.latitude, 9);
    expect(back.longitude).toBeCloseTo(aachen.longitude, 9);
  });

  it('knows how long things are', () => {
    expect(metresBetween(aachen, berlin) / 1000).toBeCloseTo(540, -1);
    const view = { ...project({ latitude: 60, longitude: 10 }), scale: 256 };
    expect(zoomOf(view)).toBe(0);
    expect(metresPerPixel(view)).toBeCloseTo(40_075_016.686 / 512, 3);
    const box = boxWithin(aachen, 5_000);
    const edge = unproject({ x: box.right, y: (box.top + box.bottom) / 2 });
    expect(metresBetween(aachen, edge)).toBeCloseTo(5_000, -2);
    expect(mapLimits.least).toBeLessThan(mapLimits.most);
  });
});

describe('clusters', () => {
  const at = (item: string, x: number, y: number) => ({ item, x, y });
  const names = (distance: number, ...things: ReturnType<typeof at>[]) =>
    clustered(things, distance, (item) => item).map(({ items }) => items.join(''));

  it('hold what is closer than the distance to the first, and nothing twice', () => {
    const things = [at('a', 0, 0), at('b', 0.9, 0), at('c', 1.8, 0), at('d', -0.5, -0.5), at('e', 7, 7)];
    expect(names(1, ...things)).toEqual(['dab', 'c', 'e']);
    expect(names(0.1, ...things)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('lie in the middle of what they hold', () => {
    const [one] = clustered([at('a', 0, 0), at('b', 0.5, 1)], 2, (item) => item);
    expect(one).toMatchObject({ x: 0.25, y: 0.5, key: 'a+2', around: { left: 0, right: 0.5, top: 0, bottom: 1 } });
  });

  it('of a thousand are there at once, and lose none', () => {
    const things = Array.from({ length: 1_000 }, (_, index) =>
      at(String(index), Math.sin(index * 12.9898), Math.cos(index * 78.233)),
    );
    const all = clustered(things, 0.05, (item) => item);
    expect(new Set(all.flatMap(({ items }) => items)).size).toBe(1_000);
    for (const one of all) {
      for (const { x, y } of things.filter(({ item }) => one.items.includes(item))) {
        expect(Math.hypot(x - one.x, y - one.y)).toBeLessThan(0.1);
      }
    }
  });
});

describe('the ruler', () => {
  it.each([
    [1, 1],
    [4.9, 2],
    [99, 50],
    [1_000, 1_000],
    [2_499, 2_000],
  ])('of at most %d m is %d m long', (most, length) => expect(roundLength(most)).toBe(length));

  it('draws lines at round degrees, far enough apart', () => {
    const { x, y } = project(aachen);
    const { parallels, meridians } = graticule(
      { left: x - 0.01, right: x + 0.01, top: y - 0.01, bottom: y + 0.01 },
      0.004,
    );
    expect(meridians).toEqual([4, 6, 8]);
    expect(parallels).toEqual([50, 52]);
    const close = graticule({ left: x, right: x + 0.0001, top: y, bottom: y + 0.0001 }, 0.00002);
    expect(close.meridians).toEqual([6.1, 6.11, 6.12, 6.13]);
  });
});

describe('the drawing of Europe', () => {
  it('has lines that can be drawn, and towns that are somewhere', () => {
    for (const { points } of [...coasts, ...borders]) {
      expect(points.length).toBeGreaterThan(1);
      for (const { x, y } of points) expect(x + y).not.toBeNaN();
    }
    expect(towns.length).toBeGreaterThan(100);
    for (const { name, x, y } of towns) expect(`${name} ${x} ${y}`).toMatch(/^\S.* 0\.[45]\d+ 0\.[234]\d+$/);
    expect(new Set(towns.map(({ name }) => name)).size).toBe(towns.length);
  });
});
