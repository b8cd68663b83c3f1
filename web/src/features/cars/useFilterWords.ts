import { useTranslations } from 'use-intl';
import { writtenName } from '@/shared/cars/car-name';
import { useColors } from '@/shared/cars/useColors';
import { useAmounts } from '@/shared/i18n/amounts';
import { house, isCondition, isFuel } from './car-query';
import type { ActiveFilter, CarSearch, ChoiceField } from './car-search';

/** What can be chosen, in the reader's words. */
export function useFilterWords() {
  const t = useTranslations('cars.filters');
  const vehicle = useTranslations('vehicle');
  const amounts = useAmounts();
  const colors = useColors();

  const price = (whole: number) => amounts.money({ minorUnits: whole * house.minorUnits, currency: house.currency });
  const mileage = (value: number) => amounts.mileage({ value, unit: house.mileageUnit });

  const choice = (field: ChoiceField, value: string): string => {
    if (field === 'color') return colors(value);
    if (field === 'fuel') return isFuel(value) ? vehicle(`fuel.${value}`) : value;
    if (field === 'condition') return isCondition(value) ? vehicle(`condition.${value}`) : value;
    return writtenName(value);
  };

  const prices = (from: number | undefined, to: number | undefined): string => {
    if (to === undefined) return t('price.from', { from: price(from ?? 0) });
    return from === undefined ? t('price.to', { to: price(to) }) : t('range', { from: price(from), to: price(to) });
  };

  const years = (from: number | undefined, to: number | undefined): string => {
    if (to === undefined) return t('year.since', { from: String(from) });
    if (from === undefined) return t('year.until', { to: String(to) });
    return from === to ? String(from) : t('range', { from: String(from), to: String(to) });
  };

  const under = (miles: number) => t('mileage.under', { mileage: mileage(miles) });

  const filter = ({ field, value = '' }: ActiveFilter, search: CarSearch): string => {
    switch (field) {
      case 'q':
        return t('words', { words: value });
      case 'price':
        return prices(search.priceFrom, search.priceTo);
      case 'year':
        return years(search.yearFrom, search.yearTo);
      case 'mileage':
        return under(search.mileageTo ?? 0);
      default:
        return choice(field, value);
    }
  };

  return { choice, prices, under, filter };
}
