import { useTranslations } from 'use-intl';
import classes from './prices.module.css';
import { priceAfter, tableMinutes } from './price-table';
import type { PriceCurve } from './tariffs';
import { useTariffWords } from './useTariffWords';

interface Props {
  label: string;
  currency: string;
  stepMinutes: number;
  curves: readonly PriceCurve[];
  /** For how many minutes at most; as long as there are prices, if absent. */
  until?: number;
}

/** What some of the scales cost after so long, beside each other. */
export function PriceTable({ label, currency, stepMinutes, curves, until = Infinity }: Props) {
  const t = useTranslations('prices');
  const words = useTariffWords(currency);
  return (
    // Wider than its place it scrolls, by keyboard, too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="group" aria-label={label} tabIndex={0} className={classes.scroll}>
      <table className={classes.prices}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('stay')}</th>
            {curves.map((curve, index) => (
              <th key={index} scope="col">
                {words.scale(curve)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableMinutes(curves, stepMinutes, until).map((minutes) => (
            <tr key={minutes}>
              <th scope="row">{words.time(minutes)}</th>
              {curves.map((curve, index) => (
                <Price key={index} cents={priceAfter(curve, minutes)} money={words.money} none={t('notSoLong')} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Price({ cents, money, none }: { cents: number | undefined; money: (cents: number) => string; none: string }) {
  if (cents !== undefined) return <td>{money(cents)}</td>;
  return (
    <td>
      <span aria-hidden>–</span>
      <span className={classes.said}>{none}</span>
    </td>
  );
}
