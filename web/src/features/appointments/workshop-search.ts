import { readPage } from '@/shared/ui/page-number';
import { type AppointmentFilter, type AppointmentStatus, statuses } from '@/shared/workshop/appointments';

/** What the address says about the list, so that a filtered list can be kept, sent and gone back to. */
export interface WorkshopSearch {
  status?: AppointmentStatus | undefined;
  day?: string | undefined;
  vin?: string | undefined;
  page?: number | undefined;
}

/** Takes what makes sense and leaves the rest, so that a mistyped address still shows a list. */
export function readWorkshopSearch({ status, day, vin, page }: Record<string, unknown>): WorkshopSearch {
  const knownStatus = statuses.find((known) => known === status);
  return {
    ...(knownStatus !== undefined && { status: knownStatus }),
    ...(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && { day }),
    ...(typeof vin === 'string' && vin !== '' && { vin }),
    ...readPage(page),
  };
}

export function toFilter({ status, day, vin, page }: WorkshopSearch): AppointmentFilter {
  return {
    sort: [day === undefined ? 'startsAt,desc' : 'startsAt,asc'],
    ...(status !== undefined && { status: [status] }),
    ...(day !== undefined && { day }),
    ...(vin !== undefined && { vin }),
    ...(page !== undefined && { page }),
  };
}
