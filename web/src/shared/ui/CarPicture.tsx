import classes from './CarPicture.module.css';

const paints: Record<string, string> = {
  black: '#2a2f2e',
  white: '#eef1f0',
  silver: '#b9c2bf',
  gray: '#7f8a87',
  grey: '#7f8a87',
  charcoal: '#4a5351',
  red: '#b3362b',
  maroon: '#6e1f25',
  burgundy: '#6e1f25',
  orange: '#d9742b',
  yellow: '#e0b63a',
  gold: '#b7995a',
  beige: '#cdbf9f',
  tan: '#b59b74',
  brown: '#6d4c36',
  green: '#2f7d4f',
  turquoise: '#2a9d96',
  blue: '#2f62a8',
  purple: '#6b4796',
  pink: '#d98bab',
};

/** The first word that names a paint, so that "super black" is black; the house's own green for all others. */
function paint(color: string | undefined): string {
  const words = color?.toLowerCase().split(/[^a-z]+/) ?? [];
  return words.map((word) => paints[word]).find((found) => found !== undefined) ?? '#4c8478';
}

/** A drawn car in the color of the real one, for as long as there is no photo of it. */
export function CarPicture({ color, label }: { color?: string | undefined; label: string }) {
  return (
    <svg className={classes.picture} viewBox="0 0 240 120" role="img" aria-label={label}>
      <ellipse className={classes.shadow} cx="120" cy="98" rx="98" ry="6" />
      <path
        className={classes.body}
        fill={paint(color)}
        d="M20 88c-5 0-8-3-8-8V70c0-9 5-14 14-16l34-7 26-22c6-5 12-7 20-7h44c9 0 15 3 21 9l20 19 24 5c9 2 15 8 15 17v12c0 5-3 8-8 8z"
      />
      <path className={classes.glass} d="M76 47l17-14c4-3 8-5 13-5h12v20zM126 28h22c6 0 10 2 14 6l13 13-49 1z" />
      <path className={classes.line} d="M122 28v58M66 60h148M134 56h12M82 56h12" />
      <circle className={classes.tyre} cx="62" cy="86" r="16" />
      <circle className={classes.rim} cx="62" cy="86" r="7.500" />
      <circle className={classes.tyre} cx="178" cy="86" r="16" />
      <circle className={classes.rim} cx="178" cy="86" r="7.500" />
    </svg>
  );
}
