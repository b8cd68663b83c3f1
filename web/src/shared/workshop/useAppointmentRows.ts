import { useTranslations } from 'use-intl';
import type { Cell } from '../csv/csv';
import { dayIn, timeIn } from '../time/zoned';
import { type Appointment, technicianName } from './appointments';

const columns = ['number', 'day', 'from', 'to', 'technician', 'vin', 'vip', 'customer', 'reason', 'status'] as const;

/** Appointments as a table to keep, by the workshop's clocks; the first row names the columns. */
export function useAppointmentRows(zone: string): (appointments: readonly Appointment[]) => Cell[][] {
  const t = useTranslations('planning.csv');
  const status = useTranslations('appointments.status');
  return (appointments) => [
    columns.map((column) => t(column)),
    ...appointments.map((one) => [
      one.id,
      dayIn(zone, new Date(one.startsAt)),
      timeIn(zone, new Date(one.startsAt)),
      timeIn(zone, new Date(one.endsAt)),
      technicianName(one.technician),
      one.vin,
      t(one.vip === true ? 'yes' : 'no'),
      one.customer.name,
      one.reason,
      status(one.status),
    ]),
  ];
}
