import { useTranslations } from 'use-intl';
import { plainPaint } from './paint';

/** Says a car's color in the reader's language where it is one of the usual ones, else as it was given. */
export function useColors(): (color: string) => string {
  const t = useTranslations('vehicle.color');
  return (color) => {
    const paint = plainPaint(color);
    return paint === undefined ? color.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : t(paint);
  };
}
