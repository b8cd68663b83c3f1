import { Text } from '@mantine/core';
import {
  IconCalendar,
  IconCalendarCheck,
  IconGasStation,
  IconMapPin,
  IconPalette,
  IconRoad,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import { writtenName } from '@/shared/cars/car-name';
import { useColors } from '@/shared/cars/useColors';
import { useAmounts } from '@/shared/i18n/amounts';
import { LinkButton } from '@/shared/ui/LinkButton';
import type { Car } from './api/car';
import classes from './CarPage.module.css';
import { CompareToggle } from './CompareToggle';

/** The price, what one asks first, and what to do next. */
export function Offer({ car, name }: { car: Car; name: string }) {
  const t = useTranslations('cars.one');
  const vehicle = useTranslations('vehicle');
  const amounts = useAmounts();
  const colors = useColors();
  const { modelYear, mileage, fuel, color, location, price } = car;
  const keys: [ComponentType<{ size: number; 'aria-hidden': true }>, string | undefined][] = [
    [IconCalendar, modelYear === undefined ? undefined : String(modelYear)],
    [IconRoad, mileage === undefined ? undefined : amounts.mileage(mileage)],
    [IconGasStation, fuel === undefined ? undefined : vehicle(`fuel.${fuel}`)],
    [IconPalette, color === undefined ? undefined : colors(color)],
    [IconMapPin, location === undefined ? undefined : writtenName(location)],
  ];

  return (
    <section className={classes.offer} aria-label={name}>
      <p className={classes.price}>{price === undefined ? vehicle('noPrice') : amounts.money(price)}</p>
      <ul className={classes.keys}>
        {keys.map(
          ([Icon, text], place) =>
            text !== undefined && (
              <li key={place}>
                <Icon size={20} aria-hidden />
                <span>{text}</span>
              </li>
            ),
        )}
      </ul>
      <div className={classes.actions}>
        <LinkButton
          to="/book"
          search={{ vin: car.vin, visit: true }}
          size="md"
          leftSection={<IconCalendarCheck size={20} aria-hidden />}
        >
          {t('visit')}
        </LinkButton>
        <CompareToggle car={{ vin: car.vin, manufacturer: car.manufacturer.name, model: car.model.name }} size="md" />
        <Text size="sm" c="dimmed">
          {t('visitNote')}
        </Text>
      </div>
    </section>
  );
}
