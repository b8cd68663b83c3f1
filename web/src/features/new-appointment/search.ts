import type { LocalDay } from '@/shared/time/local';
import { isDay } from '@/shared/time/zoned';

/** What a new appointment begins with: the car, or the place on the board that it was begun from. */
export interface NewAppointmentSearch {
  vin?: string | undefined;
  day?: LocalDay | undefined;
  technicianId?: number | undefined;
  startsAt?: string | undefined;
}

export function readNewAppointmentSearch(search: Record<string, unknown>): NewAppointmentSearch {
  const { vin, day, technicianId, startsAt } = search;
  return {
    ...(typeof vin === 'string' && vin !== '' && { vin }),
    ...(isDay(day) && { day }),
    ...(Number.isSafeInteger(technicianId) && Number(technicianId) > 0 && { technicianId: Number(technicianId) }),
    ...(typeof startsAt === 'string' &&
      !Number.isNaN(Date.parse(startsAt)) && { startsAt: new Date(startsAt).toISOString() }),
  };
}
