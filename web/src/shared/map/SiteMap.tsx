import { Button } from '@mantine/core';
import { IconZoomScan } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { usePanZoom } from '../pan-zoom/usePanZoom';
import { boxAround, onScreen, type Size, type View } from '../pan-zoom/view';
import { MapCanvas } from './MapCanvas';
import { Marks } from './Marks';
import classes from './map.module.css';
import { boxWithin, mapLimits, metresPerPixel, type Position, project, unproject } from './mercator';

export interface MapSite {
  id: number;
  name: string;
  kind: 'CAR_PARK' | 'ON_STREET';
  position: Position;
  /** How many vehicles there is room for, where that is known. */
  capacity?: number | undefined;
  /** What somebody wants to have there. */
  offer?: {
    /** As short as it can be. */
    price: string;
    /** The same and more for those who do not see it. */
    words: string;
    /** Whether it can be had. */
    possible: boolean;
  };
}

/** A circle on the ground. */
export interface Area {
  middle: Position;
  /** In metres. */
  radius: number;
}

interface Props {
  label: string;
  /** Only those whose place is known. */
  sites: readonly MapSite[];
  /** Where they were looked for, if not everywhere. */
  area?: Area | undefined;
  /** Sites that something beside the map is about. */
  marked: readonly number[];
  onMark: (ids: readonly number[]) => void;
  /** Looks for sites in what is seen. */
  onArea?: (area: Area) => void;
  /** In front of it. */
  children?: ReactNode;
}

/** From the north of Germany to the Alps, as long as nothing says where to look. */
const middleOfEurope = boxAround([
  project({ latitude: 54.9, longitude: 5.9 }),
  project({ latitude: 47.3, longitude: 15 }),
]) ?? { left: 0, right: 1, top: 0, bottom: 1 };

const PADDING = 40;
/** The largest and the smallest circle that is worth to be looked into, in metres. */
const LARGEST = 100_000;
const SMALLEST = 100;

/** Sites on a map, the close ones together; opens on what was found. */
export default function SiteMap({ label, sites, area, marked, onMark, onArea, children }: Props) {
  const t = useTranslations('map');
  const home = useMemo(() => {
    if (area !== undefined) return boxWithin(area.middle, area.radius);
    return boxAround(sites.map(({ position }) => project(position))) ?? middleOfEurope;
  }, [area, sites]);
  const map = usePanZoom({ home, limits: mapLimits, padding: PADDING });
  const { view, size, away, show, frame } = map;
  const radius = metresPerPixel(view) * (Math.min(size.width, size.height) / 2 - PADDING);

  const onSites = useCallback((found: readonly MapSite[]) => onMark(found.map(({ id }) => id)), [onMark]);
  const layer = (base: View, on: Size) => (
    <>
      {area !== undefined && <Looked area={area} base={base} size={on} />}
      <Marks
        sites={sites}
        base={base}
        size={on}
        marked={marked}
        onSites={onSites}
        onCluster={(around) => {
          show(around);
          // What was clicked is gone in a moment.
          frame.current?.focus({ preventScroll: true });
        }}
      />
    </>
  );
  return (
    <MapCanvas map={map} label={label} layer={layer}>
      {onArea !== undefined && away && radius <= LARGEST && (
        <Button
          className={classes.search ?? ''}
          size="sm"
          radius="xl"
          leftSection={<IconZoomScan size={18} aria-hidden />}
          onClick={() => {
            const { latitude, longitude } = unproject(view);
            const round = (degrees: number) => Number(degrees.toFixed(4));
            onArea({
              middle: { latitude: round(latitude), longitude: round(longitude) },
              radius: Math.max(SMALLEST, Math.round(radius)),
            });
          }}
        >
          {t('searchHere')}
        </Button>
      )}
      {children}
    </MapCanvas>
  );
}

function Looked({ area: { middle, radius }, base, size }: { area: Area; base: View; size: Size }) {
  const { x, y } = onScreen(base, size, project(middle));
  const edge = onScreen(base, size, { ...project(middle), x: boxWithin(middle, radius).right });
  return (
    <g aria-hidden className={classes.looked}>
      <circle cx={x} cy={y} r={edge.x - x} />
      <path d={`M${x - 7} ${y}h14M${x} ${y - 7}v14`} />
    </g>
  );
}
