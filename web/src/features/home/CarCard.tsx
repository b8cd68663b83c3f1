import { Badge, Group, Text, Title } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { InventoryService } from '@/shared/api/generated';
import { useAmounts } from '@/shared/i18n/amounts';
import { CarPicture } from '@/shared/ui/CarPicture';
import classes from './CarCard.module.css';

export function CarCard({ car }: { car: InventoryService['Listing'] }) {
  const t = useTranslations('home');
  const format = useFormatter();
  const amounts = useAmounts();
  const facts = [
    car.modelYear === undefined ? undefined : String(car.modelYear),
    car.mileage === undefined ? undefined : amounts.mileage(car.mileage),
    car.color,
  ].filter((fact) => fact !== undefined);

  return (
    <article className={classes.card}>
      <div className={classes.picture}>
        <CarPicture color={car.color} label={t('cars.picture')} />
      </div>
      <div className={classes.text}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={3} size="h5" className={classes.name}>
            {car.manufacturer} {car.model}
          </Title>
          <Badge variant="default" className={classes.condition}>
            {t(`condition.${car.condition}`)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {format.list(facts, { type: 'unit' })}
        </Text>
        <Text fw={700} size="lg" className={classes.price}>
          {car.price === undefined ? t('cars.noPrice') : amounts.money(car.price)}
        </Text>
      </div>
    </article>
  );
}
