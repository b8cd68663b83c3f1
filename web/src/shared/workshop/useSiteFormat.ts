import { useMemo } from 'react';
import { useFormatter } from 'use-intl';
import type { LocalDay } from '../time/local';

type Moment = Date | string;

/** Moments as the workshop's clocks show them, and its days, in the reader's language. */
export function useSiteFormat(zone: string) {
  const format = useFormatter();
  return useMemo(() => {
    const of = (moment: Moment) => (typeof moment === 'string' ? new Date(moment) : moment);
    const dayOf = (day: LocalDay) => new Date(`${day}T12:00:00Z`);
    return {
      time: (moment: Moment) => format.dateTime(of(moment), 'time', { timeZone: zone }),
      date: (moment: Moment) => format.dateTime(of(moment), 'day', { timeZone: zone }),
      dayOfYear: (moment: Moment) => format.dateTime(of(moment), { timeZone: zone, dateStyle: 'medium' }),
      moment: (moment: Moment) => format.dateTime(of(moment), 'moment', { timeZone: zone }),
      shortDate: (moment: Moment) =>
        format.dateTime(of(moment), { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' }),
      day: (day: LocalDay) => format.dateTime(dayOf(day), 'day', { timeZone: 'UTC' }),
      shortDay: (day: LocalDay) =>
        format.dateTime(dayOf(day), { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }),
    };
  }, [format, zone]);
}
