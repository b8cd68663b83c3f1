import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { useAmounts } from '@/shared/i18n/amounts';
import { Lookup } from '@/shared/ui/Lookup';
import { typedMoney, type TypedMoney } from '@/shared/ui/typed-money';
import { VinText } from '@/shared/ui/VinText';
import type { Listing } from '@/shared/vehicles/vehicles';
import { carsForSaleQuery } from './api/parties';
import type { CarToSell } from './new-sale';
import classes from './sales.module.css';

const route = getRouteApi('/sales/new');

interface Props {
  value: CarToSell | null;
  error: ReactNode;
  /** A car that is chosen brings its price. */
  onChange: (car: CarToSell | null, price?: TypedMoney) => void;
}

const nameOf = ({ modelYear, manufacturer, model }: Listing): string =>
  [modelYear, carName({ manufacturer, model })].filter((part) => part !== undefined).join(' ');

function useCars(typed: string) {
  const { data, error } = useQuery(carsForSaleQuery(typed));
  return { items: data?.items, error };
}

/** One of the cars for sale, by any words that name it or the end of its VIN. */
export function CarLookup({ value, error, onChange }: Props) {
  const t = useTranslations('sales.new');
  const amounts = useAmounts();
  const { vin: asked } = route.useSearch();
  const found = useQuery({ ...carsForSaleQuery(asked ?? ''), enabled: asked !== undefined });
  const taken = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (car: Listing) =>
    onChange({ vin: car.vin, name: nameOf(car) }, car.price === undefined ? undefined : typedMoney(car.price));

  // The car that the address names is chosen, once.
  useEffect(() => {
    const car = found.data?.items.find(({ vin }) => vin === asked);
    if (taken.current || value !== null || car === undefined) return;
    taken.current = true;
    take(car);
  });
  useEffect(() => {
    if (asked === undefined) field.current?.focus();
  }, [asked]);

  const missing = asked !== undefined && found.data?.items.every(({ vin }) => vin !== asked) === true;
  return (
    <Lookup<Listing | CarToSell>
      ref={field}
      required
      label={t('car')}
      description={t('carHelp')}
      error={error ?? (missing && value === null && t('notForSale', { vin: asked }))}
      value={value}
      onChange={(car) => (car === null || 'name' in car ? onChange(car) : take(car))}
      useFound={useCars}
      keyOf={({ vin }) => vin}
      textOf={(car) => `${'name' in car ? car.name : nameOf(car)} · ${car.vin}`}
      option={(car) =>
        'name' in car ? (
          car.name
        ) : (
          <span className={classes.found}>
            <span className={classes.name}>
              {nameOf(car)}
              {car.price !== undefined && ` · ${amounts.money(car.price)}`}
            </span>
            <Text component="span" size="sm" c="dimmed">
              <VinText vin={car.vin} /> {car.color}
            </Text>
          </span>
        )
      }
    />
  );
}
