export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What of a plane is seen: the point in the middle, and how many pixels one of the plane's units takes. */
export interface View extends Point {
  scale: number;
}

/** A part of a plane; `right` and `bottom` are not less than `left` and `top`. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Limits {
  /** Pixels per unit. */
  least: number;
  most: number;
  /** Where the middle has to stay. */
  within: Box;
}

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(most, value));

/** Where a point of the plane is on the screen, from its upper left corner. */
export function onScreen({ x, y, scale }: View, { width, height }: Size, point: Point): Point {
  return { x: (point.x - x) * scale + width / 2, y: (point.y - y) * scale + height / 2 };
}

/** Which point of the plane is somewhere on the screen. */
export function onPlane({ x, y, scale }: View, { width, height }: Size, point: Point): Point {
  return { x: (point.x - width / 2) / scale + x, y: (point.y - height / 2) / scale + y };
}

/** The part of the plane that is seen, and as much around it as `margin` says, in sizes of the screen. */
export function seen(view: View, { width, height }: Size, margin = 0): Box {
  const across = (width / view.scale) * (0.5 + margin);
  const down = (height / view.scale) * (0.5 + margin);
  return { left: view.x - across, right: view.x + across, top: view.y - down, bottom: view.y + down };
}

export function limited({ x, y, scale }: View, { least, most, within }: Limits): View {
  return {
    x: between(within.left, x, within.right),
    y: between(within.top, y, within.bottom),
    scale: between(least, scale, most),
  };
}

/** The same after what is seen was drawn somewhere else, by pixels. */
export function dragged(view: View, across: number, down: number): View {
  return { ...view, x: view.x - across / view.scale, y: view.y - down / view.scale };
}

/** Closer, or, below 1, farther away; what is at the given place of the screen stays there. */
export function zoomed(view: View, size: Size, factor: number, at: Point, limits: Limits): View {
  const scale = between(limits.least, view.scale * factor, limits.most);
  const fixed = onPlane(view, size, at);
  return limited(
    { x: fixed.x - (at.x - size.width / 2) / scale, y: fixed.y - (at.y - size.height / 2) / scale, scale },
    limits,
  );
}

/** All of a box, with some pixels around it. */
export function fitted(box: Box, { width, height }: Size, padding: number, limits: Limits): View {
  const room = (pixels: number) => Math.max(1, pixels - 2 * padding);
  const scale = Math.min(
    room(width) / Math.max(box.right - box.left, Number.MIN_VALUE),
    room(height) / Math.max(box.bottom - box.top, Number.MIN_VALUE),
  );
  return limited({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale }, limits);
}

/** The least box around points. */
export function boxAround(points: readonly Point[]): Box | undefined {
  const [first, ...rest] = points;
  if (first === undefined) return undefined;
  const box = { left: first.x, right: first.x, top: first.y, bottom: first.y };
  for (const { x, y } of rest) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

export function overlap(one: Box, other: Box): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
