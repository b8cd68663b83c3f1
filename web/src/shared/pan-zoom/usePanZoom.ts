import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { type Box, dragged, fitted, type Limits, limited, type Point, type Size, type View, zoomed } from './view';

interface Options {
  /** What is seen first, and again when it is another one. */
  home: Box;
  limits: Limits;
  /** Pixels around what is seen first. */
  padding: number;
}

/** As long as nobody has measured. */
const USUAL: Size = { width: 640, height: 480 };
/** A click that moves less than so many pixels is no drag. */
const STILL = 4;
const STEP = 90;
const CLOSER = 1.6;

const sameBox = (one: Box, other: Box) =>
  one.left === other.left && one.right === other.right && one.top === other.top && one.bottom === other.bottom;

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const spreadOf = ([one, other]: readonly Point[]): number =>
  one === undefined || other === undefined ? 0 : Math.hypot(one.x - other.x, one.y - other.y);

/** A plane that is moved and zoomed by mouse, wheel, one or two fingers, keyboard and buttons. */
export function usePanZoom({ home, limits, padding }: Options) {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(USUAL);
  const [gone, setGone] = useState<{ from: Box; view: View }>();
  const fingers = useRef(new Map<number, Point>());
  const travelled = useRef(0);
  const view = gone !== undefined && sameBox(gone.from, home) ? gone.view : fitted(home, size, padding, limits);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      // Nothing can be fitted into what is not shown.
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const change = (next: (before: View) => View) =>
    setGone((before) => {
      const from =
        before !== undefined && sameBox(before.from, home) ? before.view : fitted(home, size, padding, limits);
      return { from: home, view: limited(next(from), limits) };
    });
  const zoomBy = (factor: number, at: Point = { x: size.width / 2, y: size.height / 2 }) =>
    change((before) => zoomed(before, size, factor, at, limits));
  const within = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const edge = frame.current?.getBoundingClientRect();
    return { x: clientX - (edge?.left ?? 0), y: clientY - (edge?.top ?? 0) };
  };

  // React's own listener could not keep the page from scrolling.
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
    // Two fingers on a touchpad come as a wheel with Ctrl, in smaller steps.
    zoomBy(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.002)), within(event));
  };
  const latestWheel = useRef(onWheel);
  useEffect(() => {
    latestWheel.current = onWheel;
  });
  useEffect(() => {
    const element = frame.current;
    const listen = (event: WheelEvent) => latestWheel.current(event);
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, []);

  const keys: Record<string, () => void> = {
    ArrowLeft: () => change((before) => dragged(before, STEP, 0)),
    ArrowRight: () => change((before) => dragged(before, -STEP, 0)),
    ArrowUp: () => change((before) => dragged(before, 0, STEP)),
    ArrowDown: () => change((before) => dragged(before, 0, -STEP)),
    '+': () => zoomBy(CLOSER),
    '=': () => zoomBy(CLOSER),
    '-': () => zoomBy(1 / CLOSER),
    Home: () => setGone(undefined),
    '0': () => setGone(undefined),
  };

  const release = ({ pointerId }: PointerEvent) => fingers.current.delete(pointerId);
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (fingers.current.size === 0) travelled.current = 0;
      fingers.current.set(event.pointerId, within(event));
    },
    onPointerMove: (event: PointerEvent) => {
      const before = fingers.current.get(event.pointerId);
      if (before === undefined) return;
      const was = [...fingers.current.values()].slice(0, 2);
      const now = within(event);
      travelled.current += Math.hypot(now.x - before.x, now.y - before.y);
      fingers.current.set(event.pointerId, now);
      if (travelled.current < STILL) return;
      // Only now, as what is clicked would not be told of a click otherwise.
      event.currentTarget.setPointerCapture(event.pointerId);
      const is = [...fingers.current.values()].slice(0, 2);
      const [from, to] = [middleOf(was), middleOf(is)];
      const wider = is.length < 2 || spreadOf(was) === 0 ? 1 : spreadOf(is) / spreadOf(was);
      change((view) => zoomed(dragged(view, to.x - from.x, to.y - from.y), size, wider, to, limits));
    },
    onPointerUp: release,
    onPointerCancel: release,
    onClickCapture: (event: MouseEvent) => {
      if (travelled.current < STILL) return;
      travelled.current = 0;
      event.stopPropagation();
      event.preventDefault();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (act === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      act();
    },
  };

  return {
    frame,
    handlers,
    view,
    size,
    /** Whether it is not what is seen first. */
    away: gone !== undefined && sameBox(gone.from, home),
    closer: () => zoomBy(CLOSER),
    farther: () => zoomBy(1 / CLOSER),
    reset: () => setGone(undefined),
    show: (box: Box) => change(() => fitted(box, size, padding, limits)),
    within,
  };
}

export type PanZoom = ReturnType<typeof usePanZoom>;
