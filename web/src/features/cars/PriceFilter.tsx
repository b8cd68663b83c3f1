import { useFormatter, useTranslations } from 'use-intl';
import type { FacetRange } from './api/cars';
import { AmountInput } from './AmountInput';
import { house } from './car-query';
import { type CarSearch, changed } from './car-search';
import choice from './ChoiceFilter.module.css';
import { priceRanges } from './offer';
import classes from './PriceFilter.module.css';
import { useFilterWords } from './useFilterWords';

interface Props {
  search: CarSearch;
  ranges: readonly FacetRange[];
  onChange: (search: CarSearch) => void;
}

/** From and to, freely, or one of the ranges, whose bars show where most cars are. */
export function PriceFilter({ search, ranges, onChange }: Props) {
  const t = useTranslations('cars.filters');
  const format = useFormatter();
  const words = useFilterWords();
  const { priceFrom, priceTo } = search;

  return (
    <fieldset className={choice.group}>
      <legend className={choice.legend}>{t('price.label', { currency: house.currency })}</legend>
      <div className={classes.ends}>
        <AmountInput
          label={t('from')}
          value={priceFrom}
          onChange={(from) => onChange(changed(search, { priceFrom: from }))}
        />
        <AmountInput label={t('to')} value={priceTo} onChange={(to) => onChange(changed(search, { priceTo: to }))} />
      </div>
      <ul className={classes.ranges}>
        {priceRanges(ranges, house.minorUnits).map(({ from, to, count, share }) => {
          const pressed = priceFrom === from && priceTo === to;
          return (
            <li key={from ?? 0}>
              <button
                type="button"
                className={classes.range}
                aria-pressed={pressed}
                onClick={() => onChange(changed(search, pressed ? none : { priceFrom: from, priceTo: to }))}
              >
                <svg className={classes.bar} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden>
                  <rect width={share} height="1" />
                </svg>
                <span className={classes.text}>{words.prices(from, to)}</span>
                <span className={classes.text}>{format.number(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

const none = { priceFrom: undefined, priceTo: undefined };
