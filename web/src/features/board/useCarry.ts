import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { Appointment } from '@/shared/workshop/appointments';
import { type Axis, type Lane, type Span, spanOf, startAt } from './board';
import type { Target } from './useMoves';

const MINUTE = 60_000;
/** So far a pointer goes before it means to carry something: a finger is never quite still. */
const SLACK = 6;
/** So near to the edge of the window it scrolls. */
const EDGE = 48;

/** What is being carried, and where it would be put down. */
export interface Carried {
  appointment: Appointment;
  lane: Lane;
  span: Span;
  by: 'pointer' | 'keys';
}

interface Options {
  /** What the lanes stand in, each marked with its number as data-lane. */
  box: RefObject<HTMLElement | null>;
  axis: Axis;
  /** Minutes from one possible start to the next. */
  step: number;
  lanes: readonly Lane[];
  mayCarry: (appointment: Appointment) => boolean;
  onDrop: (appointment: Appointment, target: Target) => void;
}

interface Grip {
  appointment: Appointment;
  x: number;
  y: number;
  /** Where in the block it was taken, in pixels from its top. */
  held: number;
}

const isElsewhere = ({ appointment, lane, span }: Carried) =>
  lane.id !== appointment.technician.id || span.from !== spanOf(appointment).from;

/** Carries appointments from one place on the board to another: with a mouse, a finger or the arrow keys. */
export function useCarry({ box, axis, step, lanes, mayCarry, onDrop }: Options) {
  const grip = useRef<Grip>(undefined);
  const carrying = useRef(false);
  const [target, setTarget] = useState<Carried>();
  const [putBack, setPutBack] = useState(false);

  const at = (appointment: Appointment, lane: Lane, minutes: number, by: Carried['by']): Carried => {
    const { from, to } = spanOf(appointment);
    const start = startAt(axis, minutes, step);
    return { appointment, lane, span: { from: start, to: start + to - from }, by };
  };
  const letGo = (back: boolean) => {
    grip.current = undefined;
    setTarget(undefined);
    setPutBack(back);
  };
  const drop = (carried: Carried) => {
    letGo(false);
    if (!isElsewhere(carried)) return;
    onDrop(carried.appointment, {
      technician: carried.lane.person,
      startsAt: new Date(carried.span.from).toISOString(),
    });
  };

  const pointed = ({ clientX, clientY }: PointerEvent, { appointment, held }: Grip): Carried | undefined => {
    const columns = [...(box.current?.querySelectorAll<HTMLElement>('[data-lane]') ?? [])].map((element) => ({
      lane: lanes.find(({ id }) => String(id) === element.dataset.lane),
      rect: element.getBoundingClientRect(),
    }));
    const distance = ({ rect }: (typeof columns)[number]) => Math.max(rect.left - clientX, clientX - rect.right, 0);
    const [nearest] = columns.sort((one, other) => distance(one) - distance(other));
    if (nearest?.lane === undefined) return undefined;
    const perMinute = nearest.rect.height / ((axis.to - axis.from) / MINUTE);
    return at(appointment, nearest.lane, (clientY - held - nearest.rect.top) / perMinute, 'pointer');
  };

  return {
    target,
    /** Whether the last thing that was carried went back to where it was. */
    putBack,
    /** After something was carried the click that ends it means nothing. */
    wasCarried: () => carrying.current,
    pointer: (appointment: Appointment) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        carrying.current = false;
        if (event.button !== 0 || !mayCarry(appointment)) return;
        const { top } = event.currentTarget.getBoundingClientRect();
        grip.current = { appointment, x: event.clientX, y: event.clientY, held: event.clientY - top };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const held = grip.current;
        if (held === undefined) return;
        const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > SLACK;
        if (!carrying.current && !far) return;
        carrying.current = true;
        if (event.clientY < EDGE) window.scrollBy(0, -EDGE / 2);
        if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, EDGE / 2);
        setTarget(pointed(event, held));
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const held = grip.current;
        // Where it is let go, whether or not that was drawn yet.
        const carried = held !== undefined && carrying.current ? pointed(event, held) : undefined;
        if (carried === undefined) letGo(false);
        else drop(carried);
      },
      onPointerCancel: () => letGo(true),
    }),
    keys: (appointment: Appointment) => ({
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const carried = target?.appointment.id === appointment.id ? target : undefined;
        if (carried !== undefined && event.key === 'Escape') {
          event.preventDefault();
          letGo(true);
        } else if (carried !== undefined && event.key === 'Enter') {
          event.preventDefault();
          drop(carried);
        } else if (event.key.startsWith('Arrow') && (event.altKey || carried !== undefined) && mayCarry(appointment)) {
          event.preventDefault();
          carrying.current = false;
          const home = lanes.findIndex(({ id }) => id === appointment.technician.id);
          const index = carried === undefined ? home : lanes.indexOf(carried.lane);
          const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
          const lane = lanes[Math.min(Math.max(index + sideways, 0), lanes.length - 1)];
          const down = { ArrowUp: -step, ArrowDown: step }[event.key] ?? 0;
          const from = carried?.span.from ?? spanOf(appointment).from;
          if (lane !== undefined) setTarget(at(appointment, lane, (from - axis.from) / MINUTE + down, 'keys'));
        }
      },
      onBlur: () => {
        if (target?.by === 'keys') letGo(true);
      },
    }),
  };
}

export type Carry = ReturnType<typeof useCarry>;
