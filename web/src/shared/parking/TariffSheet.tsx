import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { dayOf } from '../time/local';
import { PaidHours, useWindowWords } from './PaidHours';
import { PriceTable } from './PriceTable';
import classes from './prices.module.css';
import type { PriceCurve, TariffDocument } from './tariffs';
import { useTariffWords } from './useTariffWords';

interface Props {
  document: TariffDocument;
  currency: string;
  curves: readonly PriceCurve[];
}

/** A tariff in words, for those who pay by it as for those who make it. */
export function TariffSheet({ document, currency, curves }: Props) {
  const t = useTranslations('prices');
  const words = useTariffWords(currency);
  const { scales, stepMinutes, windows, postParkingCharges: charges, terms } = document;
  const free = scales.filter(({ freeOfCharge }) => freeOfCharge);
  const paid = curves.filter((curve) => !free.some((one) => one.vehicle === curve.vehicle && one.user === curve.user));
  const of = (which: typeof scales, say: (scale: (typeof scales)[number]) => string) =>
    which.map((scale, index) => <dd key={index}>{t('line', { what: words.scale(scale), value: say(scale) })}</dd>);
  const maximum = scales.filter(({ maximumMinutes }) => maximumMinutes !== undefined);
  const firstFree = scales.filter(({ freeMinutes }) => freeMinutes > 0);
  const capped = scales.filter(({ dayCapCents }) => dayCapCents !== undefined);
  return (
    <div className={classes.sheet}>
      {paid.length > 0 && <PriceTable label={t('table')} currency={currency} stepMinutes={stepMinutes} curves={paid} />}
      <dl className={classes.terms}>
        <Term term={t('paidHours')}>
          <dd>
            <PaidHours windows={windows} />
            <Text size="sm" c="dimmed">
              {t('elseFree')}
            </Text>
          </dd>
        </Term>
        <Holidays holidays={document.holidays} />
        <Term term={t('step')}>
          <dd>{t('steps', { time: words.time(stepMinutes) })}</dd>
        </Term>
        {free.length > 0 && (
          <Term term={t('freeFor')}>
            {free.map((one, index) => (
              <dd key={index}>{words.scale(one)}</dd>
            ))}
          </Term>
        )}
        {firstFree.length > 0 && (
          <Term term={t('firstMinutes')}>{of(firstFree, ({ freeMinutes }) => words.time(freeMinutes))}</Term>
        )}
        {maximum.length > 0 && (
          <Term term={t('maximum')}>{of(maximum, ({ maximumMinutes = 0 }) => words.time(maximumMinutes))}</Term>
        )}
        {capped.length > 0 && (
          <Term term={t('dayCap')}>{of(capped, ({ dayCapCents = 0 }) => words.money(dayCapCents))}</Term>
        )}
        {charges.length > 0 && (
          <Term term={t('charge')}>
            {charges.map(({ vehicle, cents }) => (
              <dd key={vehicle}>{t('line', { what: t(`vehicle.${vehicle}`), value: words.money(cents) })}</dd>
            ))}
          </Term>
        )}
        <Term term={t('back')}>
          <dd>{t(terms.earlyStop ? 'earlyStop' : 'noEarlyStop')}</dd>
          {terms.cancelWithinSeconds > 0 && (
            <dd>{t('cancelWithin', { time: words.time(Math.round(terms.cancelWithinSeconds / 6) / 10) })}</dd>
          )}
          {terms.noReturnMinutes > 0 && <dd>{t('noReturn', { time: words.time(terms.noReturnMinutes) })}</dd>}
        </Term>
      </dl>
    </div>
  );
}

function Term({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      {children}
    </div>
  );
}

function Holidays({ holidays }: Pick<TariffDocument, 'holidays'>) {
  const t = useTranslations('prices');
  const format = useFormatter();
  const say = useWindowWords();
  if (holidays.length === 0) return null;
  return (
    <Term term={t('holidays')}>
      {holidays.map(({ name, first, last, windows }, index) => (
        <dd key={index}>
          {t('holiday', {
            name,
            days:
              first === last
                ? format.dateTime(dayOf(first), { dateStyle: 'medium' })
                : format.dateTimeRange(dayOf(first), dayOf(last), { dateStyle: 'medium' }),
            windows: say(windows),
          })}
        </dd>
      ))}
    </Term>
  );
}
