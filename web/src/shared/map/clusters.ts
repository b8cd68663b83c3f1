import { boxAround, type Box, type Point } from '../pan-zoom/view';

export interface Placed<T> extends Point {
  item: T;
}

/** Things so close to each other that they are shown as one. */
export interface Cluster<T> extends Point {
  /** The same for the same things. */
  key: string;
  items: readonly T[];
  around: Box;
}

/**
 * Puts together what is closer to each other than a distance. What comes first gathers what is around it: as the order
 * and the distance decide, and not what is seen, a cluster stays the same while the map is moved.
 */
export function clustered<T>(
  things: readonly Placed<T>[],
  distance: number,
  keyOf: (item: T) => string | number,
): Cluster<T>[] {
  const cells = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / distance);
  things.forEach(({ x, y }, index) => {
    const cell = `${cellOf(x)} ${cellOf(y)}`;
    const there = cells.get(cell);
    if (there === undefined) cells.set(cell, [index]);
    else there.push(index);
  });
  const taken = new Uint8Array(things.length);
  const clusters: Cluster<T>[] = [];
  things.forEach((first, index) => {
    if (taken[index] === 1) return;
    const members: Placed<T>[] = [];
    for (let column = cellOf(first.x) - 1; column <= cellOf(first.x) + 1; column++) {
      for (let row = cellOf(first.y) - 1; row <= cellOf(first.y) + 1; row++) {
        for (const near of cells.get(`${column} ${row}`) ?? []) {
          const one = things[near];
          if (one === undefined || taken[near] === 1) continue;
          if (Math.hypot(one.x - first.x, one.y - first.y) >= distance) continue;
          taken[near] = 1;
          members.push(one);
        }
      }
    }
    clusters.push({
      key: `${keyOf(first.item)}+${members.length}`,
      x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
      y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
      items: members.map(({ item }) => item),
      around: boxAround(members) ?? { left: first.x, right: first.x, top: first.y, bottom: first.y },
    });
  });
  return clusters;
}
