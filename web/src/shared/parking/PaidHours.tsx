import { useFormatter, useTranslations } from 'use-intl';
import { momentOf } from '../time/local';
import { exampleOf, stretches, type Weekday, weekdays } from '../workshop/weekly-hours';
import classes from './prices.module.css';
import type { TariffDocument } from './tariffs';

/** Times of day, as the reader's clocks show them. */
export function useWindowWords() {
  const t = useTranslations('prices');
  const format = useFormatter();
  const clock = (time: string) => format.dateTime(momentOf('2026-01-01', time === '24:00' ? '00:00' : time), 'time');
  return (windows: readonly { from: string; to: string }[]) =>
    windows.length === 0
      ? t('free')
      : windows.some(({ from, to }) => from === '00:00' && to === '24:00')
        ? t('allDay')
        : format.list(windows.map(({ from, to }) => t('range', { from: clock(from), to: clock(to) })));
}

/** When parking has to be paid for, days in a row that are alike together. */
export function PaidHours({ windows }: Pick<TariffDocument, 'windows'>) {
  const t = useTranslations('prices');
  const format = useFormatter();
  const say = useWindowWords();
  const name = (weekday: Weekday) => format.dateTime(exampleOf(weekday), { weekday: 'long' });
  const all = weekdays.flatMap((weekday) => (windows[weekday] ?? []).map((window) => ({ weekday, ...window })));
  return (
    <div className={classes.hours}>
      {stretches(all).map(({ first, last, hours }) => (
        <div key={first}>
          <span>{first === last ? name(first) : t('days', { first: name(first), last: name(last) })}</span>
          <span>{say(hours)}</span>
        </div>
      ))}
    </div>
  );
}
