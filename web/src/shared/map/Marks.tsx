import { type KeyboardEvent, memo, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type Box, onScreen, overlap, seen, type Size, type View } from '../pan-zoom/view';
import { type Cluster, clustered, type Placed } from './clusters';
import classes from './map.module.css';
import { mapLimits, project, zoomOf } from './mercator';
import type { MapSite } from './SiteMap';

/** Marks that would be closer than so many pixels are shown as one. */
const APART = 44;

interface Props {
  sites: readonly MapSite[];
  base: View;
  size: Size;
  marked: readonly number[];
  onSites: (sites: readonly MapSite[]) => void;
  onCluster: (around: Box) => void;
}

/** Sites where they are; those too close to each other as one mark with their number. */
export const Marks = memo(function Marks({ sites, base, size, marked, onSites, onCluster }: Props) {
  const level = Math.floor(zoomOf(base));
  const placed = useMemo(() => sites.map((item): Placed<MapSite> => ({ item, ...project(item.position) })), [sites]);
  // By whole zooms: what belongs together does not change with every turn of the wheel.
  const clusters = useMemo(() => clustered(placed, APART / (256 * 2 ** level), ({ id }) => id), [placed, level]);
  const around = seen(base, size, 0.25);
  const open = (cluster: Cluster<MapSite>) => {
    const { left, right, top, bottom } = cluster.around;
    const apart = Math.max(right - left, bottom - top) * mapLimits.most;
    if (cluster.items.length === 1 || apart < APART) onSites(cluster.items);
    else onCluster(cluster.around);
  };
  return clusters
    .filter(({ x, y }) => overlap(around, { left: x, right: x, top: y, bottom: y }))
    .map((cluster) => {
      const { x, y } = onScreen(base, size, cluster);
      return (
        <Mark
          key={cluster.key}
          cluster={cluster}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          marked={cluster.items.some(({ id }) => marked.includes(id))}
          onOpen={() => open(cluster)}
        />
      );
    });
});

interface MarkProps {
  cluster: Cluster<MapSite>;
  transform: string;
  marked: boolean;
  onOpen: () => void;
}

function Mark({ cluster: { items }, transform, marked, onOpen }: MarkProps) {
  const t = useTranslations('map');
  const [site] = items;
  if (site === undefined) return null;
  const many = items.length > 1;
  const label = many
    ? t('cluster', { count: items.length })
    : [
        t(`mark.${site.kind}`, { name: site.name, capacity: site.capacity ?? 0 }),
        ...(site.offer === undefined ? [] : [site.offer.words]),
      ].join(', ');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      className={classes.mark}
      data-marked={marked}
      transform={transform}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
      onKeyDown={onKeyDown}
    >
      <title>{label}</title>
      {many ? (
        <Together count={items.length} />
      ) : site.offer === undefined ? (
        <Single site={site} />
      ) : (
        <Priced kind={site.kind} offer={site.offer} />
      )}
    </g>
  );
}

function Together({ count }: { count: number }) {
  const format = useFormatter();
  const radius = count < 10 ? 16 : count < 100 ? 19 : 23;
  return (
    <>
      <circle className={classes.halo} r={radius + 5} />
      <circle className={classes.many} r={radius} />
      <text className={classes.count} y={5}>
        {format.number(count)}
      </text>
    </>
  );
}

const CHARACTER = 7.5;
const HEIGHT = 24;

/** With its price: a car park has corners, a zone of streets has none. */
function Priced({ kind, offer: { price, possible } }: { kind: MapSite['kind']; offer: NonNullable<MapSite['offer']> }) {
  const width = Math.max(HEIGHT + 4, price.length * CHARACTER + 16);
  return (
    <g data-possible={possible}>
      <rect
        className={classes.single}
        x={-width / 2}
        y={-HEIGHT / 2}
        width={width}
        height={HEIGHT}
        rx={kind === 'CAR_PARK' ? 5 : HEIGHT / 2}
      />
      <text className={classes.letter} y={4.5} fontSize={13}>
        {price}
      </text>
    </g>
  );
}

/** The larger the more vehicles there is room for: a car park is a square, a zone of streets a circle. */
function Single({ site: { kind, capacity = 0 } }: { site: MapSite }) {
  const half = capacity < 150 ? 11 : capacity < 500 ? 13 : 16;
  return (
    <>
      {kind === 'CAR_PARK' ? (
        <rect className={classes.single} x={-half} y={-half} width={2 * half} height={2 * half} rx={4} />
      ) : (
        <circle className={classes.single} r={half + 1} />
      )}
      <text className={classes.letter} y={half * 0.45} fontSize={half * 1.25}>
        P
      </text>
    </>
  );
}
