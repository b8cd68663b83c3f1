import type { LocalDay } from '@/shared/time/local';
import { isDay } from '@/shared/time/zoned';
import { type AppointmentStatus, statuses } from '@/shared/workshop/appointments';

/** What the address says of the board; without a day it shows today, without a view the day. */
export interface BoardSearch {
  day?: LocalDay | undefined;
  view?: 'day' | 'week' | undefined;
  status?: AppointmentStatus | undefined;
}

/** Takes what makes sense and leaves the rest. */
export function readBoardSearch({ day, view, status }: Record<string, unknown>): BoardSearch {
  const known = statuses.find((one) => one === status);
  return {
    ...(isDay(day) && { day }),
    ...((view === 'week' || view === 'day') && { view }),
    ...(known !== undefined && { status: known }),
  };
}
