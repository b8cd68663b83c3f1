import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { momentOf } from '../time/local';
import { exampleOf, openingHoursQuery, stretches, type Weekday } from './weekly-hours';
import classes from './OpeningHours.module.css';

/** When the workshop is open, by the clocks on its wall. Where that cannot be had, nothing stands here. */
export function OpeningHours() {
  const t = useTranslations('times.open');
  const format = useFormatter();
  const week = useQuery(openingHoursQuery);
  if (week.isError) return null;
  if (week.data === undefined) return <Skeleton height={90} />;
  const clock = (time: string) => format.dateTime(momentOf('2026-01-01', time), 'time');
  const name = (weekday: Weekday) => format.dateTime(exampleOf(weekday), { weekday: 'long' });
  return (
    <dl className={classes.week}>
      {stretches(week.data.value.hours).map(({ first, last, hours }) => (
        <div key={first}>
          <dt>{first === last ? name(first) : t('days', { first: name(first), last: name(last) })}</dt>
          {hours.length === 0 && <dd>{t('closed')}</dd>}
          {hours.map(({ from, to }) => (
            <dd key={from}>{t('range', { from: clock(from), to: clock(to) })}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
