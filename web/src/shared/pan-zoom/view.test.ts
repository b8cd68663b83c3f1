import { describe, expect, it } from 'vitest';
import { boxAround, dragged, fitted, type Limits, limited, onPlane, onScreen, overlap, seen, zoomed } from './view';

const size = { width: 400, height: 200 };
const limits: Limits = { least: 1, most: 64, within: { left: 0, top: 0, right: 100, bottom: 100 } };
const view = { x: 50, y: 50, scale: 4 };

describe('a view of a plane', () => {
  it('says where a point is, and which point is somewhere', () => {
    expect(onScreen(view, size, { x: 50, y: 50 })).toEqual({ x: 200, y: 100 });
    expect(onScreen(view, size, { x: 60, y: 45 })).toEqual({ x: 240, y: 80 });
    expect(onPlane(view, size, { x: 240, y: 80 })).toEqual({ x: 60, y: 45 });
  });

  it('shows a part of it, and more around that', () => {
    expect(seen(view, size)).toEqual({ left: 0, right: 100, top: 25, bottom: 75 });
    expect(seen(view, size, 0.5)).toEqual({ left: -50, right: 150, top: 0, bottom: 100 });
  });

  it('follows what draws it', () => {
    expect(dragged(view, 40, -20)).toEqual({ x: 40, y: 55, scale: 4 });
  });

  it('keeps in its place what one zooms in on', () => {
    const at = { x: 320, y: 40 };
    const before = onPlane(view, size, at);
    const closer = zoomed(view, size, 3, at, limits);
    expect(closer.scale).toBe(12);
    const after = onPlane(closer, size, at);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it('goes no closer and no farther than it may', () => {
    expect(zoomed(view, size, 1e6, { x: 200, y: 100 }, limits).scale).toBe(64);
    expect(zoomed(view, size, 1e-6, { x: 200, y: 100 }, limits).scale).toBe(1);
    expect(limited({ x: -7, y: 120, scale: 0.1 }, limits)).toEqual({ x: 0, y: 100, scale: 1 });
  });

  it('fits all of a box, whichever side is the longer one', () => {
    expect(fitted({ left: 40, right: 60, top: 45, bottom: 55 }, size, 20, limits)).toEqual({ x: 50, y: 50, scale: 16 });
    expect(fitted({ left: 40, right: 60, top: 10, bottom: 50 }, size, 20, limits)).toEqual({ x: 50, y: 30, scale: 4 });
    expect(fitted({ left: 7, right: 7, top: 8, bottom: 8 }, size, 20, limits)).toEqual({ x: 7, y: 8, scale: 64 });
  });
});

describe('boxes', () => {
  it('are drawn around points, if there are any', () => {
    expect(boxAround([])).toBeUndefined();
    expect(
      boxAround([
        { x: 3, y: 1 },
        { x: 1, y: 5 },
        { x: 2, y: 2 },
      ]),
    ).toEqual({ left: 1, right: 3, top: 1, bottom: 5 });
  });

  it('overlap where they share a point', () => {
    const box = { left: 0, right: 2, top: 0, bottom: 2 };
    expect(overlap(box, { left: 2, right: 3, top: 1, bottom: 4 })).toBe(true);
    expect(overlap(box, { left: 2.1, right: 3, top: 1, bottom: 4 })).toBe(false);
    expect(overlap(box, { left: 0, right: 2, top: -3, bottom: -1 })).toBe(false);
  });
});
