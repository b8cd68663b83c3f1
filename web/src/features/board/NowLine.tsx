import { type CSSProperties, useEffect, useState } from 'react';
import { type Axis, placeOn } from './board';
import classes from './DayBoard.module.css';

const MINUTE = 60_000;

/** How far the day is. */
export function NowLine({ axis }: { axis: Axis }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  const place = placeOn(axis, { from: now, to: now + 1 });
  if (place === undefined) return null;
  return <div aria-hidden className={classes.now} style={{ '--from': place.from } as CSSProperties} />;
}
