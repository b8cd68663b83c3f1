import { boxAround, type Box, type Point } from '@/shared/pan-zoom/view';
import type { Space } from '@/shared/parking/spaces';

/** A space on a plan: its corner before it is turned around its middle, and its sides, in metres. */
export interface PlacedSpace extends Point {
  space: Space;
  width: number;
  height: number;
  /** Degrees, clockwise. */
  turn: number;
}

export interface Plan {
  spaces: readonly PlacedSpace[];
  around: Box;
  /** Whether some of them are where nobody has drawn them. */
  schematic: boolean;
}

// The usual sizes of a bay at a right angle to its aisle.
const WIDTH = 2.5;
const LENGTH = 5;
const AISLE = 6;
/** How much wider than high rows are laid out. */
const FORMAT = 1.6;
const MARGIN = 2;

export const middleOf = ({ x, y, width, height }: PlacedSpace): Point => ({ x: x + width / 2, y: y + height / 2 });

export function cornersOf({ turn, ...space }: PlacedSpace): Point[] {
  const { x, y } = middleOf({ ...space, turn });
  const angle = (turn * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return [-1, 1].flatMap((across) =>
    [-1, 1].map((down) => {
      const [right, below] = [(across * space.width) / 2, (down * space.height) / 2];
      return { x: x + right * cosine - below * sine, y: y + right * sine + below * cosine };
    }),
  );
}

/** The spaces of one level: those that were drawn where they are, the others below them in rows along aisles. */
export function layOut(spaces: readonly Space[]): Plan {
  const drawn = spaces.flatMap((space) => (space.plan === undefined ? [] : [{ space, ...space.plan }]));
  const drawnBox = boxAround(drawn.flatMap(cornersOf));
  const rest = spaces.filter(({ plan }) => plan === undefined);
  const rows = inRows(rest, drawnBox === undefined ? { x: 0, y: 0 } : { x: drawnBox.left, y: drawnBox.bottom + AISLE });
  const all = [...drawn, ...rows];
  const box = boxAround(all.flatMap(cornersOf)) ?? { left: 0, right: 1, top: 0, bottom: 1 };
  return {
    spaces: all,
    around: {
      left: box.left - MARGIN,
      right: box.right + MARGIN,
      top: box.top - MARGIN,
      bottom: box.bottom + MARGIN,
    },
    schematic: rest.length > 0,
  };
}

/** Two rows back to back between aisles, as in most car parks. */
function inRows(spaces: readonly Space[], from: Point): PlacedSpace[] {
  const perRow = Math.max(6, Math.round(Math.sqrt((spaces.length * FORMAT * (LENGTH + AISLE / 2)) / WIDTH)));
  return spaces.map((space, index) => {
    const row = Math.floor(index / perRow);
    return {
      space,
      x: from.x + (index % perRow) * WIDTH,
      y: from.y + row * LENGTH + Math.ceil(row / 2) * AISLE,
      width: WIDTH,
      height: LENGTH,
      turn: 0,
    };
  });
}

/** Whether what is written on a space that is turned so far would stand upside down. */
export const standsOnItsHead = (turn: number): boolean => Math.cos((turn * Math.PI) / 180) < -1e-9;

const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;
export type Arrow = keyof typeof directions;
export const isArrow = (key: string): key is Arrow => key in directions;

/** The space that one comes to from another by an arrow: close, and in its direction more than beside it. */
export function nextSpace(spaces: readonly PlacedSpace[], from: PlacedSpace, arrow: Arrow): PlacedSpace | undefined {
  const { x, y } = directions[arrow];
  const begin = middleOf(from);
  let best: PlacedSpace | undefined;
  let least = Infinity;
  for (const one of spaces) {
    if (one === from) continue;
    const end = middleOf(one);
    const ahead = (end.x - begin.x) * x + (end.y - begin.y) * y;
    const beside = Math.abs((end.x - begin.x) * y) + Math.abs((end.y - begin.y) * x);
    if (ahead <= 0.1 || beside > ahead * 2) continue;
    const far = ahead + beside * 3;
    if (far < least) [least, best] = [far, one];
  }
  return best;
}
