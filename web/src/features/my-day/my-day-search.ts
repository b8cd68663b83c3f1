import type { LocalDay } from '@/shared/time/local';
import { isDay } from '@/shared/time/zoned';

/** What the address says of a technician's day. */
export interface MyDaySearch {
  /** Absent for today. */
  day?: LocalDay | undefined;
  /** The appointment that is looked at; absent for the next one. */
  at?: number | undefined;
  /** A car whose history is looked at. */
  vin?: string | undefined;
}

export function readMyDaySearch({ day, at, vin }: Record<string, unknown>): MyDaySearch {
  return {
    ...(isDay(day) && { day }),
    ...(typeof at === 'number' && Number.isSafeInteger(at) && at > 0 && { at }),
    ...(typeof vin === 'string' && vin !== '' && { vin: vin.toUpperCase() }),
  };
}
