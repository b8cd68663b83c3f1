import { Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { LocalDay } from '@/shared/time/local';
import { VinText } from '@/shared/ui/VinText';
import { AppointmentStatusBadge } from '@/shared/workshop/AppointmentMarks';
import type { Appointment } from '@/shared/workshop/appointments';
import { BeyondDay } from '@/shared/workshop/BeyondDay';
import { isOver } from '@/shared/workshop/steps';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { VipMark } from '@/shared/workshop/VipMark';
import classes from './DayList.module.css';

interface Props {
  appointments: readonly Appointment[];
  /** The one that is looked at. */
  looked: number;
  day: LocalDay;
  zone: string;
  onLook: (id: number) => void;
}

/** All of the day, in its order. */
export function DayList({ appointments, looked, day, zone, onLook }: Props) {
  const t = useTranslations('myDay');
  return (
    <section aria-labelledby="whole-day">
      <Title order={2} size="h4" id="whole-day" mb="sm">
        {t('wholeDay', { count: appointments.length })}
      </Title>
      <ol className={classes.list}>
        {appointments.map((appointment) => (
          <li key={appointment.id}>
            <Row appointment={appointment} current={appointment.id === looked} day={day} zone={zone} onLook={onLook} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  appointment: Appointment;
  current: boolean;
  day: LocalDay;
  zone: string;
  onLook: (id: number) => void;
}

function Row({ appointment, current, day, zone, onLook }: RowProps) {
  const t = useTranslations('myDay');
  const format = useSiteFormat(zone);
  const { id, startsAt, endsAt, reason, vin, vip, status } = appointment;
  return (
    <button
      type="button"
      className={classes.row}
      aria-current={current}
      data-over={isOver(status)}
      data-vip={vip === true}
      onClick={() => onLook(id)}
    >
      <span className={classes.top}>
        <strong>{t('until', { start: format.time(startsAt), end: format.time(endsAt) })}</strong>
        <BeyondDay appointment={appointment} day={day} zone={zone} />
        {vip === true && <VipMark />}
      </span>
      <Text component="span" lineClamp={2}>
        {reason}
      </Text>
      <Text component="span" size="sm" c="dimmed">
        <VinText vin={vin} />
      </Text>
      <span>
        <AppointmentStatusBadge status={status} />
      </span>
    </button>
  );
}
