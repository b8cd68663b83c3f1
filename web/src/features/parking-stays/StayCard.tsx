import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import { Plate } from '@/shared/parking/Plate';
import type { Stay } from '@/shared/parking/stays';
import { StayStateBadge } from '@/shared/parking/StayStateBadge';
import { useTimeLeft } from '@/shared/parking/useMinutes';
import { elapsed, minutesLeft } from './own-stays';
import classes from './stays.module.css';

interface Props {
  stay: Stay;
  /** What time it is, where the time that is left matters. */
  now?: number;
}

/** One time of parking, as a way to its page. */
export function StayCard({ stay, now }: Props) {
  const t = useTranslations('driving.stays');
  const format = useFormatter();
  const amounts = useAmounts();
  const { id, site, space, startsAt, endsAt, plate, country, price } = stay;
  const { timeZone } = site;
  const begin = new Date(startsAt);
  const end = new Date(endsAt);
  const clock = (moment: Date) => format.dateTime(moment, { timeStyle: 'short', timeZone });
  const dayAndClock = (moment: Date) => format.dateTime(moment, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const day = (moment: Date) => format.dateTime(moment, { dateStyle: 'medium', timeZone });
  const period =
    day(begin) === day(end)
      ? t('onDay', { day: day(begin), from: clock(begin), to: clock(end) })
      : t('acrossDays', { from: dayAndClock(begin), to: dayAndClock(end) });
  return (
    <li className={classes.stay}>
      <span className={classes.top}>
        <Link className={classes.site} to="/parking/stays/$stayId" params={{ stayId: String(id) }}>
          {site.name}
        </Link>
        <StayStateBadge state={stay.state} />
      </span>
      {now !== undefined && <TimeLeft stay={stay} now={now} />}
      <Text component="span">{period}</Text>
      <span className={classes.facts}>
        <Plate plate={plate} country={country} />
        {space !== undefined && <span>{t('space', { number: space.number })}</span>}
        {price !== undefined && <span>{amounts.money(price)}</span>}
      </span>
    </li>
  );
}

function TimeLeft({ stay, now }: { stay: Stay; now: number }) {
  const t = useTranslations('driving.stays');
  const left = minutesLeft(stay, now);
  const time = useTimeLeft()(Math.abs(left));
  return (
    <span className={classes.left} data-soon={left <= 30}>
      <strong>{t(left > 0 ? 'left' : 'over', { time })}</strong>
      <progress aria-label={t('elapsed')} value={elapsed(stay, now)} />
    </span>
  );
}
