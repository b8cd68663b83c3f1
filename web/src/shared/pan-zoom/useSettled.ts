import { useEffect, useState } from 'react';
import type { Size, View } from './view';

/** After so many milliseconds without a move everything is drawn anew. */
const REST = 140;

const isFar = (base: View, { x, y, scale }: View, { width, height }: Size) => {
  const ratio = scale / base.scale;
  return (
    ratio < 0.7 ||
    ratio > 1.45 ||
    Math.abs(x - base.x) * base.scale > width * 0.45 ||
    Math.abs(y - base.y) * base.scale > height * 0.45
  );
};

/**
 * What is drawn once and then only moved, for as long as somebody moves it: hundreds of elements stay as they are, under
 * one transformation.
 *
 * @returns the view that things are drawn for, and what brings them to where they belong now
 */
export function useSettled(view: View, size: Size): { base: View; transform: string } {
  const [base, setBase] = useState(view);
  if (isFar(base, view, size)) setBase(view);
  useEffect(() => {
    const rest = setTimeout(() => setBase(view), REST);
    return () => clearTimeout(rest);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- its three numbers, not the object
  }, [view.x, view.y, view.scale]);
  const ratio = view.scale / base.scale;
  const across = size.width / 2 + (base.x - view.x) * view.scale - (size.width / 2) * ratio;
  const down = size.height / 2 + (base.y - view.y) * view.scale - (size.height / 2) * ratio;
  return { base, transform: `translate(${across} ${down}) scale(${ratio})` };
}
