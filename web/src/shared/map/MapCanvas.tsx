import type { PointerEvent, ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PanZoom } from '../pan-zoom/usePanZoom';
import { useSettled } from '../pan-zoom/useSettled';
import type { Size, View } from '../pan-zoom/view';
import { ZoomButtons } from '../pan-zoom/ZoomButtons';
import { Base } from './Base';
import classes from './map.module.css';
import { metresPerPixel } from './mercator';
import { roundLength } from './ruler';

interface Props {
  map: PanZoom;
  /** What is to be seen on it, for those who listen. */
  label: string;
  /** What lies on the ground, drawn for a view. */
  layer: (base: View, size: Size) => ReactNode;
  /** Where somebody clicked beside everything that takes clicks itself. */
  onGround?: (at: { x: number; y: number }) => void;
  /** In front of it. */
  children?: ReactNode;
}

/** A map that is moved by mouse, fingers and keys. Beside it there should be the same in words. */
export function MapCanvas({ map, label, layer, onGround, children }: Props) {
  const t = useTranslations('map');
  const { frame, handlers, view, size } = map;
  const { base, transform } = useSettled(view, size);
  return (
    <div className={classes.map}>
      {/* eslint-disable jsx-a11y/no-noninteractive-tabindex -- keys move it, as its label says; what a click on the ground does, a button does, too */}
      <div
        ref={frame}
        role="group"
        aria-label={`${label}. ${t('keys')}`}
        tabIndex={0}
        className={classes.frame}
        {...handlers}
        {...(onGround !== undefined && {
          onClick: (event: PointerEvent | React.MouseEvent) => onGround(map.within(event)),
        })}
      >
        {/* eslint-enable */}
        <svg width={size.width} height={size.height} className={classes.drawing}>
          <g transform={transform}>
            <Base base={base} size={size} />
            {layer(base, size)}
          </g>
        </svg>
      </div>
      <Compass />
      <ScaleBar view={view} />
      <ZoomButtons of={map} />
      {children}
    </div>
  );
}

function Compass() {
  return (
    <svg className={classes.compass} viewBox="0 0 24 34" width={24} height={34} aria-hidden>
      <path d="M12 1l6 17-6-3.5L6 18z" />
      <text x={12} y={32} textAnchor="middle">
        N
      </text>
    </svg>
  );
}

const LONGEST = 110;

function ScaleBar({ view }: { view: View }) {
  const t = useTranslations('map');
  const format = useFormatter();
  const perPixel = metresPerPixel(view);
  const metres = roundLength(perPixel * LONGEST);
  const far = metres >= 1_000;
  const words = format.number(far ? metres / 1_000 : metres, { style: 'unit', unit: far ? 'kilometer' : 'meter' });
  const width = metres / perPixel;
  return (
    <div className={classes.scale}>
      <span className={classes.hidden}>{t('scale', { length: words })}</span>
      <span aria-hidden>{words}</span>
      <svg width={width + 2} height={8} aria-hidden>
        <path d={`M1 1v6h${width.toFixed(1)}v-6`} />
      </svg>
    </div>
  );
}
