import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { CarCard } from '@/shared/ui/CarCard';
import { alternativesQuery, type Car } from './api/car';
import classes from './CarPage.module.css';
import { CompareToggle } from './CompareToggle';
import { others } from './similar';

/** A few others to look at; nothing where there are none, or none can be had. */
export function SimilarCars({ car }: { car: Car }) {
  const t = useTranslations('cars.one');
  const { data = [] } = useQuery(alternativesQuery(car));
  const found = others(car.vin, data);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="similar">
      <Title order={2} size="h4" id="similar" mb="md">
        {t('similar')}
      </Title>
      <ul className={classes.similar}>
        {found.map((other) => (
          <li key={other.vin}>
            <CarCard car={other} action={<CompareToggle car={other} />} />
          </li>
        ))}
      </ul>
    </section>
  );
}
