import { useState } from 'react';
import type { Position } from '@/shared/map/mercator';

export type Finding = 'idle' | 'asking' | 'refused' | 'failed';

/** A good ten metres, which is all that is asked of the device. */
const round = (degrees: number) => Number(degrees.toFixed(4));

/** Asks the device where it is, once, and only when somebody wants that. */
export function useNearMe(onFound: (position: Position) => void): { finding: Finding; ask: () => void } {
  const [finding, setFinding] = useState<Finding>('idle');
  const ask = () => {
    if (!('geolocation' in navigator)) {
      setFinding('failed');
      return;
    }
    setFinding('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setFinding('idle');
        onFound({ latitude: round(latitude), longitude: round(longitude) });
      },
      ({ code, PERMISSION_DENIED }) => setFinding(code === PERMISSION_DENIED ? 'refused' : 'failed'),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  };
  return { finding, ask };
}
