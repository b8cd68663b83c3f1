import { useSyncExternalStore } from 'react';

const PRINT = 'print';

function subscribe(listener: () => void) {
  const print = window.matchMedia(PRINT);
  print.addEventListener('change', listener);
  return () => print.removeEventListener('change', listener);
}

/** Whether the page is being put on paper, where lanes would be cut off. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(PRINT).matches);
}
