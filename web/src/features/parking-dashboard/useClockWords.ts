import { useFormatter } from 'use-intl';

/** Hours and weekdays as the reader names them; none of them of any one day. */
export function useClockWords() {
  const format = useFormatter();
  // A Monday begins the week, and is the fifth of that month.
  const moment = (weekday: number, hour: number) => new Date(2026, 0, 4 + weekday, hour);
  return {
    hour: (hour: number) => format.dateTime(moment(1, hour), { hour: 'numeric' }),
    weekday: (weekday: number, width: 'short' | 'long' = 'long') =>
      format.dateTime(moment(weekday, 12), { weekday: width }),
  };
}
