import type { Listing } from './api/cars';

/** A fifth cheaper to a fifth dearer. */
export function priceBand({ minorUnits }: { minorUnits: number }) {
  return { priceFrom: Math.round(minorUnits * 0.8), priceTo: Math.round(minorUnits * 1.2) };
}

/** The first few of what was found, each once and never the car itself. */
export function others(vin: string, found: readonly Listing[], most = 3): Listing[] {
  const byVin = new Map(found.map((car) => [car.vin, car]));
  byVin.delete(vin);
  return [...byVin.values()].slice(0, most);
}
