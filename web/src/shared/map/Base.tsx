import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { type Box, onScreen, overlap, seen, type Size, type View } from '../pan-zoom/view';
import { borders, coasts, type Line } from './land';
import classes from './map.module.css';
import { project, zoomOf } from './mercator';
import { graticule } from './ruler';
import { towns } from './towns';

interface Props {
  base: View;
  size: Size;
}

/** Closer than this the drawing by hand would put car parks into the sea. */
const TOO_CLOSE_FOR_COASTS = 10;
/** So much is drawn around what is seen, in sizes of the screen, for who drags the map. */
const MARGIN = 0.5;
const LINES_APART = 120;

/** Sea, land, borders, towns, and a graticule: what a map of Europe needs at least, without anybody's tiles. */
export const Base = memo(function Base({ base, size }: Props) {
  const around = seen(base, size, MARGIN);
  const zoom = zoomOf(base);
  const path = (lines: readonly Line[], end: string) =>
    lines
      .filter((line) => overlap(line.around, around))
      .map(({ points }) => {
        const corners = points.map((point) => {
          const { x, y } = onScreen(base, size, point);
          return `${x.toFixed(1)} ${y.toFixed(1)}`;
        });
        return `M${corners.join('L')}${end}`;
      })
      .join('');
  const plain = zoom >= TOO_CLOSE_FOR_COASTS;
  return (
    <g aria-hidden className={classes.base}>
      <rect
        className={plain ? classes.land : classes.sea}
        x={-size.width * MARGIN}
        y={-size.height * MARGIN}
        width={size.width * (1 + 2 * MARGIN)}
        height={size.height * (1 + 2 * MARGIN)}
      />
      {!plain && <path className={classes.land} d={path(coasts, 'Z')} />}
      {!plain && <path className={classes.border} d={path(borders, '')} />}
      <Lines base={base} size={size} around={around} />
      <Towns base={base} size={size} around={around} zoom={zoom} />
    </g>
  );
});

function Lines({ base, size, around }: Props & { around: Box }) {
  const t = useTranslations('map');
  const { parallels, meridians } = graticule(around, LINES_APART / base.scale);
  const { left, right, top, bottom } = around;
  const from = onScreen(base, size, { x: left, y: top });
  const to = onScreen(base, size, { x: right, y: bottom });
  return (
    <g className={classes.graticule}>
      {parallels.map((latitude) => {
        const { y } = onScreen(base, size, project({ latitude, longitude: 0 }));
        return (
          <g key={`p${latitude}`}>
            <line x1={from.x} x2={to.x} y1={y} y2={y} />
            <text x={6} y={y - 4}>
              {t(latitude < 0 ? 'south' : 'north', { degrees: Math.abs(latitude) })}
            </text>
          </g>
        );
      })}
      {meridians.map((longitude) => {
        const { x } = onScreen(base, size, project({ latitude: 0, longitude }));
        return (
          <g key={`m${longitude}`}>
            <line x1={x} x2={x} y1={from.y} y2={to.y} />
            <text x={x + 4} y={14}>
              {t(longitude < 0 ? 'west' : 'east', { degrees: Math.abs(longitude) })}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const LETTER = 7;

function Towns({ base, size, around, zoom }: Props & { around: Box; zoom: number }) {
  const written: Box[] = [];
  const shown = towns.flatMap((town) => {
    if (town.from > zoom || !overlap(around, { left: town.x, right: town.x, top: town.y, bottom: town.y })) return [];
    const { x, y } = onScreen(base, size, town);
    const words = { left: x - 4, right: x + 10 + town.name.length * LETTER, top: y - 10, bottom: y + 10 };
    // What would be written over another name is left out; it appears farther in.
    if (written.some((one) => overlap(one, words))) return [];
    written.push(words);
    return [{ name: town.name, x, y }];
  });
  return (
    <g className={classes.towns}>
      {shown.map(({ name, x, y }) => (
        <g key={name}>
          <circle cx={x} cy={y} r={2.5} />
          <text x={x + 6} y={y + 4}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
