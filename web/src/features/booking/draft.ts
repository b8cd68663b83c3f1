import { type Booking, SOMETHING_ELSE } from './booking';

const KEY = 'forecourt.booking';
const nothing: Booking = { vin: '', service: '', reason: '', day: null, time: '' };

/** Kept in this tab only, so that what was entered is still there after signing in. */
export const draft = {
  load(): Booking {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Booking>;
      return { ...nothing, ...kept };
    } catch {
      return nothing;
    }
  },
  keep(booking: Booking): void {
    sessionStorage.setItem(KEY, JSON.stringify(booking));
  },
  clear(): void {
    sessionStorage.removeItem(KEY);
  },
};

/** What was entered so far, for the car that somebody comes from; for another car what is to be done is another thing. */
export function begun(kept: Booking, vin: string | undefined, reason: string | undefined): Booking {
  if (vin === undefined) return kept;
  if (reason !== undefined) return { ...kept, vin, service: SOMETHING_ELSE, reason };
  return kept.vin === vin ? kept : { ...kept, vin, service: '', reason: '' };
}
