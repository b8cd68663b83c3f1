import { CloseButton } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { carName, writtenName } from '@/shared/cars/car-name';
import { useColors } from '@/shared/cars/useColors';
import { useAmounts } from '@/shared/i18n/amounts';
import { CarPicture } from '@/shared/ui/CarPicture';
import { TextLink } from '@/shared/ui/LinkButton';
import { VinText } from '@/shared/ui/VinText';
import type { Car } from './api/car';
import { writtenEmissionClass } from './CarFacts';
import classes from './ComparePage.module.css';
import { bestOf } from './comparison';

interface Props {
  cars: readonly Car[];
  onRemove: (vin: string) => void;
}

const nameOf = (car: Car) => carName({ manufacturer: car.manufacturer.name, model: car.model.name });

/** A row for each thing that is known of at least one of the cars. */
export function CompareTable({ cars, onRemove }: Props) {
  const t = useTranslations('cars.compare');
  const vehicle = useTranslations('vehicle');
  const format = useFormatter();
  const amounts = useAmounts();
  const colors = useColors();
  const best = bestOf(cars);
  const known = <T,>(value: T | undefined, write: (value: T) => ReactNode) =>
    value === undefined ? undefined : write(value);

  const rows: { term: string; best?: ReadonlySet<string>; mark?: string; value: (car: Car) => ReactNode }[] = [
    {
      term: vehicle('term.price'),
      best: best.price,
      mark: t('best.price'),
      value: ({ price }) => (price === undefined ? vehicle('noPrice') : amounts.money(price)),
    },
    {
      term: vehicle('term.modelYear'),
      best: best.modelYear,
      mark: t('best.modelYear'),
      value: ({ modelYear }) => modelYear,
    },
    {
      term: vehicle('term.mileage'),
      best: best.mileage,
      mark: t('best.mileage'),
      value: ({ mileage }) => known(mileage, (one) => amounts.mileage(one)),
    },
    { term: vehicle('term.condition'), value: ({ condition }) => vehicle(`condition.${condition}`) },
    { term: vehicle('term.fuel'), value: ({ fuel }) => known(fuel, (one) => vehicle(`fuel.${one}`)) },
    { term: vehicle('term.color'), value: ({ color }) => known(color, colors) },
    {
      term: vehicle('term.titleStatus'),
      value: ({ titleStatus }) => known(titleStatus, (one) => vehicle(`titleStatus.${one}`)),
    },
    { term: vehicle('term.emissionClass'), value: ({ emissionClass }) => known(emissionClass, writtenEmissionClass) },
    {
      term: vehicle('term.weight'),
      value: ({ weightKg }) => known(weightKg, (kg) => format.number(kg, { style: 'unit', unit: 'kilogram' })),
    },
    { term: vehicle('term.location'), value: ({ location }) => known(location, writtenName) },
    { term: vehicle('term.vin'), value: ({ vin }) => <VinText vin={vin} /> },
  ];

  return (
    // Three cars do not fit on a phone: the table moves in its frame, also by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={classes.table} style={{ '--cars': cars.length } as CSSProperties}>
        <colgroup>
          <col className={classes.terms} />
        </colgroup>
        <thead>
          <tr>
            <td />
            {cars.map((car) => (
              <th key={car.vin} scope="col">
                <span className={classes.picture}>
                  <CarPicture color={car.color} model={car.model.name} pictures={car.pictures} />
                </span>
                <TextLink to="/cars/$vin" params={{ vin: car.vin }} inherit>
                  {nameOf(car)}
                </TextLink>
                <CloseButton
                  className={classes.remove}
                  aria-label={t('remove', { name: nameOf(car) })}
                  onClick={() => onRemove(car.vin)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .map((row) => ({ ...row, values: cars.map((car) => row.value(car)) }))
            .filter(({ values }) => values.some((value) => value !== undefined))
            .map(({ term, best: winners, mark, values }) => (
              <tr key={term}>
                <th scope="row">{term}</th>
                {cars.map(({ vin }, place) => {
                  const wins = winners?.has(vin) === true;
                  return (
                    <td key={vin} className={wins ? classes.best : undefined}>
                      {values[place] ?? t('unknown')} {wins && <span className={classes.mark}>{mark}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
