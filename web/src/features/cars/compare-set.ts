import { useSyncExternalStore } from 'react';

/** How many cars stand beside each other. */
export const MOST_COMPARED = 3;

const KEY = 'forecourt.compare';

type Vins = readonly string[];
const none: Vins = [];

/** The VINs in a kept or sent text, each once; what cannot be a VIN is left out. */
export function readVins(text: string): Vins {
  const vins = text.split('*').filter((vin) => /^[A-Z0-9]{5,17}$/.test(vin));
  return [...new Set(vins)].slice(0, MOST_COMPARED);
}

export const writeVins = (vins: Vins) => vins.join('*');

export function withCar(vins: Vins, vin: string): Vins {
  return vins.includes(vin) || vins.length >= MOST_COMPARED ? vins : [...vins, vin];
}

export function withoutCar(vins: Vins, vin: string): Vins {
  return vins.filter((one) => one !== vin);
}

const listeners = new Set<() => void>();
let known: { text: string; vins: Vins } = { text: '', vins: none };

function snapshot(): Vins {
  const text = localStorage.getItem(KEY) ?? '';
  if (text !== known.text) known = { text, vins: readVins(text) };
  return known.vins;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  // Another tab has changed it.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function keep(vins: Vins) {
  if (vins.length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, writeVins(vins));
  listeners.forEach((listener) => listener());
}

/** The cars that somebody wants to compare: kept in the browser, the same in all its tabs. */
export function useCompareSet() {
  const vins = useSyncExternalStore(subscribe, snapshot);
  return {
    vins,
    full: vins.length >= MOST_COMPARED,
    add: (vin: string) => keep(withCar(snapshot(), vin)),
    remove: (vin: string) => keep(withoutCar(snapshot(), vin)),
    clear: () => keep(none),
  };
}
