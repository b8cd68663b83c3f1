import { Text } from '@mantine/core';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePanZoom } from '@/shared/pan-zoom/usePanZoom';
import { type Limits, overlap, seen } from '@/shared/pan-zoom/view';
import { ZoomButtons } from '@/shared/pan-zoom/ZoomButtons';
import type { Space } from '@/shared/parking/spaces';
import classes from './plan.module.css';
import { isArrow, layOut, middleOf, nextSpace, type PlacedSpace } from './plan-layout';
import { SpaceShape } from './SpaceShape';
import { stateOf } from './space-state';

interface Props {
  label: string;
  spaces: readonly Space[];
  taken: ReadonlySet<number> | undefined;
  chosen: number | undefined;
  onChoose: (space: Space | undefined) => void;
}

/** From so many pixels to the metre on a number can be read. */
const READABLE = 9;

/** The spaces of a level where they are. One stop for the keyboard: arrows go from space to space. */
export function SpacePlan({ label, spaces, taken, chosen, onChoose }: Props) {
  const t = useTranslations('parking.plan');
  const plan = useMemo(() => layOut(spaces), [spaces]);
  const limits = useMemo((): Limits => ({ least: 0.5, most: 60, within: plan.around }), [plan]);
  const panZoom = usePanZoom({ home: plan.around, limits, padding: 4 });
  const { frame, handlers, view, size, show } = panZoom;
  const [current, setCurrent] = useState<number>();
  const options = useRef<SVGGElement>(null);
  const byKeyboard = useRef(false);
  // The one that Tab comes to.
  const stop = plan.spaces.find(({ space }) => space.id === (current ?? chosen)) ?? plan.spaces[0];

  useEffect(() => {
    if (!byKeyboard.current) return;
    byKeyboard.current = false;
    options.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [current]);

  const goTo = (next: PlacedSpace) => {
    byKeyboard.current = true;
    setCurrent(next.space.id);
    const { x, y } = middleOf(next);
    const inner = seen(view, size, -0.05);
    if (!overlap(inner, { left: x, right: x, top: y, bottom: y })) {
      const [across, down] = [size.width / view.scale / 2, size.height / view.scale / 2];
      show({ left: x - across, right: x + across, top: y - down, bottom: y + down });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (stop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(stop.space.id === chosen ? undefined : stop.space);
    } else if (isArrow(event.key)) {
      // Arrows move between spaces here, and not the plan.
      event.preventDefault();
      event.stopPropagation();
      const next = nextSpace(plan.spaces, stop, event.key);
      if (next !== undefined) goTo(next);
    }
  };

  return (
    <div>
      <div className={classes.plan}>
        <div ref={frame} className={classes.frame} {...handlers}>
          <svg
            width={size.width}
            height={size.height}
            className={classes.drawing}
            data-numbers={view.scale >= READABLE}
          >
            <g
              transform={`translate(${size.width / 2 - view.x * view.scale} ${size.height / 2 - view.y * view.scale}) scale(${view.scale})`}
            >
              <g ref={options} role="listbox" aria-label={`${label}. ${t('keys')}`} tabIndex={-1} onKeyDown={onKeyDown}>
                <PlanSpaces
                  spaces={plan.spaces}
                  taken={taken}
                  chosen={chosen}
                  stop={stop?.space.id}
                  onChoose={(space) => {
                    setCurrent(space.id);
                    onChoose(space.id === chosen ? undefined : space);
                  }}
                />
              </g>
            </g>
          </svg>
        </div>
        <ZoomButtons of={panZoom} />
      </div>
      {plan.schematic && (
        <Text size="sm" c="dimmed" mt={6}>
          {t('schematic')}
        </Text>
      )}
    </div>
  );
}

interface PlanSpacesProps {
  spaces: readonly PlacedSpace[];
  taken: ReadonlySet<number> | undefined;
  chosen: number | undefined;
  stop: number | undefined;
  onChoose: (space: Space) => void;
}

function PlanSpaces({ spaces, taken, chosen, stop, onChoose }: PlanSpacesProps) {
  // Hundreds of them stay as they are while the plan is moved.
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  });
  return spaces.map((placed) => (
    <OneSpace
      key={placed.space.id}
      placed={placed}
      state={stateOf(placed.space, taken)}
      chosen={placed.space.id === chosen}
      stop={placed.space.id === stop}
      latest={latest}
    />
  ));
}

interface OneSpaceProps {
  placed: PlacedSpace;
  state: ReturnType<typeof stateOf>;
  chosen: boolean;
  stop: boolean;
  latest: React.RefObject<(space: Space) => void>;
}

const OneSpace = memo(function OneSpace({ placed, state, chosen, stop, latest }: OneSpaceProps) {
  const t = useTranslations('parking');
  const { space, x, y, width, height, turn } = placed;
  const { number, kind } = space;
  return (
    <g
      role="option"
      aria-selected={chosen}
      aria-label={t('plan.of', { number, kind: t(`space.${kind}`), state: t(`plan.states.${state}`) })}
      tabIndex={stop ? 0 : -1}
      data-state={state}
      className={classes.space}
      transform={`translate(${x} ${y}) rotate(${turn} ${width / 2} ${height / 2})`}
      onClick={() => latest.current(space)}
    >
      <SpaceShape kind={kind} state={state} width={width} height={height} number={number} turn={turn} />
    </g>
  );
});
