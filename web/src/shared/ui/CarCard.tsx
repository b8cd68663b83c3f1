import { Badge, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { InventoryService } from '../api/generated';
import { carName, writtenName } from '../cars/car-name';
import { useColors } from '../cars/useColors';
import { useAmounts } from '../i18n/amounts';
import classes from './CarCard.module.css';
import { CarPicture } from './CarPicture';

type Listing = InventoryService['Listing'];

interface Props {
  car: Listing;
  order?: 2 | 3;
  /** What else can be done with it than to look at it. */
  action?: ReactNode;
}

/** A car for sale, in short; leads to its page. */
export function CarCard({ car, order = 3, action }: Props) {
  const t = useTranslations('vehicle');
  const amounts = useAmounts();
  return (
    <article className={classes.card}>
      <div className={classes.picture}>
        <CarPicture color={car.color} model={car.model} pictures={car.pictures} />
      </div>
      <CarMarks car={car} />
      <div className={classes.text}>
        <Title order={order} size="h5">
          <Link to="/cars/$vin" params={{ vin: car.vin }} className={classes.link}>
            {carName(car)}
          </Link>
        </Title>
        <CarLine car={car} />
        <div className={classes.bottom}>
          <Text fw={700} size={car.price === undefined ? 'md' : 'lg'} className={classes.price}>
            {car.price === undefined ? t('noPrice') : amounts.money(car.price)}
          </Text>
          {action !== undefined && <div className={classes.action}>{action}</div>}
        </div>
      </div>
    </article>
  );
}

/** What stands out from the others. */
function CarMarks({ car: { condition, status, titleStatus } }: { car: Listing }) {
  const t = useTranslations('vehicle');
  return (
    <div className={classes.marks}>
      {condition === 'NEW' && <Badge>{t('condition.NEW')}</Badge>}
      {status !== 'AVAILABLE' && <Badge color="gray">{t(`status.${status}`)}</Badge>}
      {titleStatus !== undefined && titleStatus !== 'CLEAN' && (
        <Badge color="#8a3c0b">{t(`titleStatus.${titleStatus}`)}</Badge>
      )}
    </div>
  );
}

function CarLine({ car: { modelYear, mileage, fuel, color, location } }: { car: Listing }) {
  const t = useTranslations('vehicle');
  const amounts = useAmounts();
  const colors = useColors();
  const facts = [
    modelYear === undefined ? undefined : String(modelYear),
    mileage === undefined ? undefined : amounts.mileage(mileage),
    fuel === undefined ? undefined : t(`fuel.${fuel}`),
    color === undefined ? undefined : colors(color),
    location === undefined ? undefined : writtenName(location),
  ].filter((fact) => fact !== undefined);
  return (
    <Text size="sm" c="dimmed">
      {facts.join(' · ')}
    </Text>
  );
}
