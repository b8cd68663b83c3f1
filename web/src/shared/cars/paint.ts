const paints = {
  black: '#2a2f2e',
  white: '#eef1f0',
  silver: '#b9c2bf',
  gray: '#7f8a87',
  charcoal: '#4a5351',
  red: '#b3362b',
  maroon: '#6e1f25',
  orange: '#d9742b',
  yellow: '#e0b63a',
  gold: '#b7995a',
  beige: '#cdbf9f',
  brown: '#6d4c36',
  green: '#2f7d4f',
  turquoise: '#2a9d96',
  blue: '#2f62a8',
  purple: '#6b4796',
  pink: '#d98bab',
} as const;

/** A color that has a name in every language. */
export type Paint = keyof typeof paints;

const otherNames = new Map<string, Paint>([
  ['grey', 'gray'],
  ['burgundy', 'maroon'],
  ['tan', 'beige'],
]);

function named(word: string): Paint | undefined {
  return Object.hasOwn(paints, word) ? (word as Paint) : otherNames.get(word);
}

/** The color, if it is nothing but one of those with a name. */
export function plainPaint(color: string): Paint | undefined {
  return named(color.trim().toLowerCase());
}

/** How a color looks: by the first word that names a paint, so that "super black" is black; else the house's own green. */
export function paintOf(color: string | undefined): string {
  const words = color?.toLowerCase().split(/[^a-z]+/) ?? [];
  const paint = words.map(named).find((found) => found !== undefined);
  return paint === undefined ? '#4c8478' : paints[paint];
}
