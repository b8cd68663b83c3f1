import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A length of time in hours and minutes, shortly. */
export function useMinutes() {
  const t = useTranslations('parking.price');
  return useCallback(
    (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
      if (hours === 0) return t('minutes', { minutes });
      return rest === 0 ? t('hours', { hours }) : t('hoursMinutes', { hours, minutes: rest });
    },
    [t],
  );
}

/** How long something still lasts, or is over: by days as well, without minutes then. */
export function useTimeLeft() {
  const t = useTranslations('parking.price');
  const minutesOf = useMinutes();
  return (minutes: number): string =>
    minutes < DAY
      ? minutesOf(minutes)
      : t('days', { days: Math.floor(minutes / DAY), hours: Math.floor((minutes % DAY) / HOUR) });
}
