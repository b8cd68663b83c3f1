import { Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { VinText } from '@/shared/ui/VinText';
import { AppointmentStatusBadge } from '@/shared/workshop/AppointmentMarks';
import type { Appointment } from '@/shared/workshop/appointments';
import { isOver } from '@/shared/workshop/steps';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { VipMark } from '@/shared/workshop/VipMark';
import classes from './DayList.module.css';

interface Props {
  appointments: readonly Appointment[];
  /** The one that is looked at. */
  looked: number;
  zone: string;
  onLook: (id: number) => void;
}

/** All of the day, in its order. */
export function DayList({ appointments, looked, zone, onLook }: Props) {
  const t = useTranslations('myDay');
  const format = useSiteFormat(zone);
  return (
    <section aria-labelledby="whole-day">
      <Title order={2} size="h4" id="whole-day" mb="sm">
        {t('wholeDay', { count: appointments.length })}
      </Title>
      <ol className={classes.list}>
        {appointments.map(({ id, startsAt, endsAt, reason, vin, vip, status }) => (
          <li key={id}>
            <button
              type="button"
              className={classes.row}
              aria-current={id === looked}
              data-over={isOver(status)}
              data-vip={vip === true}
              onClick={() => onLook(id)}
            >
              <span className={classes.top}>
                <strong>{t('until', { start: format.time(startsAt), end: format.time(endsAt) })}</strong>
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
          </li>
        ))}
      </ol>
    </section>
  );
}
