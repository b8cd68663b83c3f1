import type { Booking } from './booking';

const KEY = 'forecourt.booking';
const nothing: Booking = { vin: '', reason: '', day: null, time: '' };

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
