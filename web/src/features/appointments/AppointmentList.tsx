import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormatter } from 'use-intl';
import { dayIn } from '@/shared/time/zoned';
import { VinText } from '@/shared/ui/VinText';
import { AppointmentMarks } from '@/shared/workshop/AppointmentMarks';
import type { Appointment } from '@/shared/workshop/appointments';
import { useSiteZone } from '@/shared/workshop/calendar';
import classes from './AppointmentList.module.css';

interface Props {
  appointments: readonly Appointment[];
  /** Whose car it is matters to staff only. */
  withPeople?: boolean;
  /** What can be done with one of them from here. */
  action?: (appointment: Appointment) => ReactNode;
}

export function AppointmentList({ appointments, withPeople = false, action }: Props) {
  return (
    <ul className={classes.list}>
      {appointments.map((appointment) => (
        <li key={appointment.id} className={classes.item}>
          <Link to="/appointments/$id" params={{ id: String(appointment.id) }} className={classes.row}>
            <When moment={new Date(appointment.startsAt)} />
            <div className={classes.what}>
              <Text fw={600} lineClamp={2}>
                {appointment.reason}
              </Text>
              <Text size="sm" c="dimmed">
                <VinText vin={appointment.vin} />
                {withPeople && <People appointment={appointment} />}
              </Text>
            </div>
            <AppointmentMarks appointment={appointment} />
          </Link>
          <Action>{action?.(appointment)}</Action>
        </li>
      ))}
    </ul>
  );
}

function Action({ children }: { children: ReactNode }) {
  return children != null && children !== false && <div className={classes.action}>{children}</div>;
}

function When({ moment }: { moment: Date }) {
  const format = useFormatter();
  const timeZone = useSiteZone();
  const thisYear = dayIn(timeZone, moment).slice(0, 4) === dayIn(timeZone, new Date()).slice(0, 4);
  return (
    <time dateTime={moment.toISOString()} className={classes.when}>
      <span>{format.dateTime(moment, 'weekday', { timeZone })}</span>
      <strong>
        {format.dateTime(moment, 'dayOfMonth', { timeZone })} {format.dateTime(moment, 'month', { timeZone })}
      </strong>
      {!thisYear && <span>{format.dateTime(moment, { timeZone, year: 'numeric' })}</span>}
      <span>{format.dateTime(moment, 'time', { timeZone })}</span>
    </time>
  );
}

function People({ appointment: { customer, technician } }: { appointment: Appointment }) {
  const names = [customer.name, `${technician.firstName} ${technician.lastName}`].filter((name) => name !== undefined);
  return names.map((name) => <span key={name}> · {name}</span>);
}
