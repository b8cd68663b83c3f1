import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { ownCars, type Purchase, purchasesQuery } from '@/shared/sales/own-cars';
import { CarPicture } from '@/shared/ui/CarPicture';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { VinText } from '@/shared/ui/VinText';
import classes from './MyPage.module.css';
import { Section } from './Section';

export function OwnCars() {
  const t = useTranslations('my.cars');
  const purchases = useQuery(purchasesQuery);
  return (
    <Section title={t('title')} answer={purchases}>
      {(all) => {
        const cars = ownCars(all);
        if (cars.length === 0) {
          return (
            <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
              <LinkButton to="/cars">{t('find')}</LinkButton>
            </EmptyState>
          );
        }
        return (
          <ul className={classes.cars}>
            {cars.map((purchase) => (
              <li key={purchase.id}>
                <OwnCar purchase={purchase} />
              </li>
            ))}
          </ul>
        );
      }}
    </Section>
  );
}

function OwnCar({ purchase: { id, automobile } }: { purchase: Purchase }) {
  const t = useTranslations('my.cars');
  const { vin, color, model, modelYear } = automobile;
  return (
    <article className={classes.car}>
      <div className={classes.picture}>
        <CarPicture color={color} model={model} />
      </div>
      <div className={classes.text}>
        <Title order={3} size="h5">
          {carName(automobile) || vin} {modelYear}
        </Title>
        <Text size="sm" c="dimmed">
          <VinText vin={vin} />
        </Text>
        <div className={classes.actions}>
          <LinkButton to="/book" search={{ vin }} size="sm">
            {t('book')}
          </LinkButton>
          <LinkButton to="/my/purchases/$id" params={{ id: String(id) }} size="sm" variant="default">
            {t('purchase')}
          </LinkButton>
        </div>
      </div>
    </article>
  );
}
