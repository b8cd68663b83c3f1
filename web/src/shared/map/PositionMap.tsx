import { Button } from '@mantine/core';
import { IconMapPinPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePanZoom } from '../pan-zoom/usePanZoom';
import { boxAround, onPlane, onScreen } from '../pan-zoom/view';
import { MapCanvas } from './MapCanvas';
import classes from './map.module.css';
import { boxWithin, mapLimits, type Position, project, unproject } from './mercator';

interface Props {
  label: string;
  position: Position | undefined;
  onPick: (position: Position) => void;
}

const wide = boxAround([project({ latitude: 58, longitude: -6 }), project({ latitude: 42, longitude: 20 })]) ?? {
  left: 0,
  right: 1,
  top: 0,
  bottom: 1,
};
const AROUND_METRES = 2_000;

/** A place that is picked with a click, or, without a mouse, by moving it into the middle. */
export default function PositionMap({ label, position, onPick }: Props) {
  const t = useTranslations('map');
  // Where one was when the map was opened: it does not jump with every pick.
  const [home] = useState(() => (position === undefined ? wide : boxWithin(position, AROUND_METRES)));
  const map = usePanZoom({ home, limits: mapLimits, padding: 20 });
  const { view, size } = map;
  const pick = (at: { x: number; y: number }) => {
    const { latitude, longitude } = unproject(onPlane(view, size, at));
    onPick({ latitude: Number(latitude.toFixed(6)), longitude: Number(longitude.toFixed(6)) });
  };
  return (
    <MapCanvas
      map={map}
      label={label}
      onGround={pick}
      layer={(base, on) => {
        if (position === undefined) return null;
        const { x, y } = onScreen(base, on, project(position));
        return (
          <path
            aria-hidden
            className={classes.pin}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            d="M0 0C-3-9-11-13-11-22a11 11 0 0 1 22 0C11-13 3-9 0 0zM0-26a4 4 0 1 0 0 8a4 4 0 1 0 0-8z"
          />
        );
      }}
    >
      <svg className={classes.cross} width={24} height={24} aria-hidden>
        <path d="M12 2v20M2 12h20" />
      </svg>
      <Button
        className={classes.search ?? ''}
        size="sm"
        radius="xl"
        leftSection={<IconMapPinPlus size={18} aria-hidden />}
        onClick={() => pick({ x: size.width / 2, y: size.height / 2 })}
      >
        {t('takeMiddle')}
      </Button>
    </MapCanvas>
  );
}
