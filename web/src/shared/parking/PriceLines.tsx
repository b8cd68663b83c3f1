import { useFormatter, useTranslations } from 'use-intl';
import type { ParkingService } from '../api/generated';
import { useAmounts } from '../i18n/amounts';
import { dayOf } from '../time/local';
import { useMinutes } from './useMinutes';
import classes from './PriceLines.module.css';

export type PriceLine = ParkingService['QuoteLine'];

interface Props {
  lines: readonly PriceLine[];
  currency: string;
  /** In the currency's smallest unit. */
  total: number;
}

/** What parking costs and why, line by line; the lines add up to the total. */
export function PriceLines({ lines, currency, total }: Props) {
  const t = useTranslations('parking.price');
  const format = useFormatter();
  const amounts = useAmounts();
  const minutesOf = useMinutes();
  const words = ({ kind, minutes = 0, centsPerHour = 0, why, holiday = '', day }: PriceLine): string => {
    if (kind === 'CHARGED') {
      return t('charged', { time: minutesOf(minutes), rate: amounts.money({ minorUnits: centsPerHour, currency }) });
    }
    if (kind === 'CAPPED') {
      return t('capped', { day: day === undefined ? '' : format.dateTime(dayOf(day), { dateStyle: 'medium' }) });
    }
    return t(`free.${why ?? 'FREE_OF_CHARGE'}`, { time: minutesOf(minutes), holiday });
  };
  return (
    <dl className={classes.lines}>
      {lines.map((line, index) => (
        <div key={index}>
          <dt>{words(line)}</dt>
          <dd>{amounts.money({ minorUnits: line.cents, currency })}</dd>
        </div>
      ))}
      <div className={classes.total}>
        <dt>{t('total')}</dt>
        <dd>{amounts.money({ minorUnits: total, currency })}</dd>
      </div>
    </dl>
  );
}
