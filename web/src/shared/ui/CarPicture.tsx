import { useState } from 'react';
import { type Body, likelyBody } from '../cars/body';
import { paintOf } from '../cars/paint';
import { ownPictures } from '../cars/pictures';
import classes from './CarPicture.module.css';

/** Seen from the side, 240 wide and 120 high, heading right. */
const drawings: Record<Body, { body: string; glass: string; lines: string; shine: string }> = {
  sedan: {
    body: 'M14 82V68q0-5 5-7l25-6C56 41 68 30 90 28l36-1c20 0 34 13 48 26l34 6q20 4 20 20v3q0 6-6 6H20q-6 0-6-6z',
    glass: 'M57 53c9-10 19-18 34-19l24-1v20zM121 33l6 0c14 1 24 9 34 20h-40z',
    lines: 'M118 30v54M70 57v27M50 63h160M128 60h11M82 60h11',
    shine: 'M48 57q60-3 156 5',
  },
  suv: {
    body: 'M14 82V45q1-8 6-13 5-6 14-6l88-3c16 0 28 12 42 27l42 5q22 4 22 22v5q0 6-6 6H20q-6 0-6-6z',
    glass: 'M25 50l3-11q2-6 9-6l33-2v19zM76 31l36-2v21H76zM118 29c14 0 22 10 33 21h-33z',
    lines: 'M115 27v57M73 29v55M24 60h186M124 57h11M82 57h11M42 24.500l66-3',
    shine: 'M22 54q80-3 182 5',
  },
  pickup: {
    body: 'M10 82V53l86-2 4-19q2-7 10-7h34q10 0 16 7l18 18 34 4q17 3 17 20v8q0 6-6 6H16q-6 0-6-6z',
    glass: 'M107 49l3-13q1-4 5-4h14v17zM135 32h9q7 0 11 5l11 12h-31z',
    lines: 'M96 51v33M132 28v56M10 60h86M104 60h106M140 57h11M108 57h11',
    shine: 'M14 56h80M106 55h74',
  },
  van: {
    body: 'M12 82V33q0-14 15-14h112q16 0 26 11l22 24 27 6q15 4 15 19v3q0 6-6 6H18q-6 0-6-6z',
    glass: 'M22 48V33q0-6 6-6h34v21zM68 27h40v21H68zM114 27h24q12 0 19 8l12 13h-55z',
    lines: 'M65 23v61M111 23v61M16 58h194M68 54h40M120 58h11',
    shine: 'M20 53h164',
  },
};

function Wheel({ x }: { x: number }) {
  return (
    <>
      <circle className={classes.arch} cx={x} cy="88" r="19" />
      <circle className={classes.tyre} cx={x} cy="88" r="16" />
      <circle className={classes.rim} cx={x} cy="88" r="9" />
      <path
        className={classes.spokes}
        d={`M${x} 88m0-9v9l8.600-2.800M${x} 88l5.300 7.300M${x} 88l-5.300 7.300M${x} 88l-8.600-2.800`}
      />
    </>
  );
}

interface Props {
  color?: string | undefined;
  /** Tells what the drawing looks like. */
  model?: string | undefined;
  pictures?: readonly string[] | undefined;
  /** What it shows; left out where that is said beside it. */
  label?: string;
}

/** The car's first picture; without one, a car like it, drawn in its color. */
export function CarPicture({ color, model, pictures = [], label }: Props) {
  const [missing, setMissing] = useState(false);
  const [photo] = ownPictures(pictures);
  if (photo !== undefined && !missing) {
    return (
      <img className={classes.photo} src={photo} alt={label ?? ''} loading="lazy" onError={() => setMissing(true)} />
    );
  }
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const { body, glass, lines, shine } = drawings[likelyBody(model)];
  return (
    <svg className={classes.picture} viewBox="0 0 240 120" {...named}>
      <ellipse className={classes.shadow} cx="120" cy="104" rx="104" ry="6" />
      <path className={classes.body} fill={paintOf(color)} d={body} />
      <path className={classes.sill} d="M14 80h214v4q0 4-6 4H20q-6 0-6-4z" />
      <path className={classes.glass} d={glass} />
      <path className={classes.line} d={lines} />
      <path className={classes.shine} d={shine} />
      <path className={classes.head} d="M214 62q10 2 12 10l-9-1q-5-4-3-9z" />
      <path className={classes.tail} d="M15.500 60.500h2.500q1.500 0 1.500 1.500v6q0 1.500-1.500 1.500h-2.500z" />
      <Wheel x={60} />
      <Wheel x={182} />
    </svg>
  );
}
