import { IconArrowBarToDown, IconArrowBarToUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { LocalDay } from '../time/local';
import { dayIn } from '../time/zoned';
import type { Appointment } from './appointments';
import classes from './BeyondDay.module.css';
import { useSiteFormat } from './useSiteFormat';

interface Props {
  appointment: Appointment;
  day: LocalDay;
  zone: string;
}

/** That it began before the day on which it is shown, or goes on after it; nothing where it does neither. */
export function BeyondDay({ appointment: { startsAt, endsAt }, day, zone }: Props) {
  const t = useTranslations('workshop.beyondDay');
  const format = useSiteFormat(zone);
  // At midnight it is over, and not on the next day.
  const last = new Date(Date.parse(endsAt) - 1);
  return (
    <>
      {dayIn(zone, new Date(startsAt)) < day && (
        <span className={classes.mark}>
          <IconArrowBarToUp size={14} aria-hidden /> {t('since', { day: format.shortDate(startsAt) })}
        </span>
      )}
      {dayIn(zone, last) > day && (
        <span className={classes.mark}>
          <IconArrowBarToDown size={14} aria-hidden /> {t('until', { day: format.shortDate(endsAt) })}
        </span>
      )}
    </>
  );
}
