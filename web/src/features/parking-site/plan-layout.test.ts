import { describe, expect, it } from 'vitest';
import type { Space } from '@/shared/parking/spaces';
import { cornersOf, layOut, middleOf, nextSpace, standsOnItsHead } from './plan-layout';

const space = (id: number, plan?: Space['plan']): Space => ({
  id,
  number: String(id),
  kind: 'STANDARD',
  active: true,
  ...(plan !== undefined && { plan }),
});
const many = (count: number) => Array.from({ length: count }, (_, index) => space(index + 1));

describe('the plan of a level', () => {
  it('has spaces where they were drawn, turned around their middle', () => {
    const { spaces, around, schematic } = layOut([space(1, { x: 10, y: 20, width: 2, height: 4, turn: 90 })]);
    const [first] = spaces;
    if (first === undefined) throw new Error('no space');
    expect(schematic).toBe(false);
    expect(middleOf(first)).toEqual({ x: 11, y: 22 });
    const corners = cornersOf(first).map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
    expect(corners.sort()).toEqual(
      [
        [13, 21],
        [13, 23],
        [9, 21],
        [9, 23],
      ].sort(),
    );
    expect(around.left).toBeCloseTo(7);
    expect(around.bottom).toBeCloseTo(25);
  });

  it.each([1, 7, 40, 500])('lays %d spaces that nobody drew out in rows, none over another', (count) => {
    const { spaces, around, schematic } = layOut(many(count));
    expect(schematic).toBe(true);
    expect(spaces).toHaveLength(count);
    expect(new Set(spaces.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    const boxes = spaces.map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height }));
    const over = boxes.some((one, index) =>
      boxes
        .slice(index + 1)
        .some((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom),
    );
    expect(over).toBe(false);
    if (count >= 40) {
      const format = (around.right - around.left) / (around.bottom - around.top);
      expect(format).toBeGreaterThan(1);
      expect(format).toBeLessThan(2.4);
    }
  });

  it('puts those that nobody drew below the others', () => {
    const { spaces, schematic } = layOut([space(1, { x: 3, y: 4, width: 2.5, height: 5, turn: 0 }), space(2)]);
    expect(schematic).toBe(true);
    expect(spaces[1]).toMatchObject({ x: 3, y: 15 });
  });
});

describe('arrows on a plan', () => {
  const { spaces } = layOut(many(40));
  const at = (id: number) => {
    const found = spaces.find(({ space: one }) => one.id === id);
    if (found === undefined) throw new Error(`no space ${id}`);
    return found;
  };
  const perRow = spaces.filter(({ y }) => y === 0).length;

  it('lead to the neighbour', () => {
    expect(nextSpace(spaces, at(1), 'ArrowRight')?.space.id).toBe(2);
    expect(nextSpace(spaces, at(2), 'ArrowLeft')?.space.id).toBe(1);
    expect(nextSpace(spaces, at(2), 'ArrowDown')?.space.id).toBe(2 + perRow);
    expect(nextSpace(spaces, at(2 + perRow), 'ArrowUp')?.space.id).toBe(2);
  });

  it('lead nowhere at an edge', () => {
    expect(nextSpace(spaces, at(1), 'ArrowLeft')).toBeUndefined();
    expect(nextSpace(spaces, at(1), 'ArrowUp')).toBeUndefined();
  });
});

it('knows which spaces have to be written on the other way around', () => {
  expect([0, 45, 90, 270, 315, 360].filter(standsOnItsHead)).toEqual([]);
  expect([91, 135, 180, 200, 269, 540].every(standsOnItsHead)).toBe(true);
});
