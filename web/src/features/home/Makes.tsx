import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { InventoryService } from '@/shared/api/generated';
import { writtenName } from '@/shared/cars/car-name';
import classes from './CarsForSale.module.css';

const MOST = 10;

/** The makes that most cars are of, each a way to its cars. */
export function Makes({ makes }: { makes: readonly InventoryService['FacetValue'][] }) {
  const t = useTranslations('home.cars');
  const format = useFormatter();
  if (makes.length < 2) return null;
  return (
    <nav aria-label={t('makes')}>
      <ul className={classes.makes}>
        {makes.slice(0, MOST).map(({ value, count }) => (
          <li key={value}>
            <Link to="/cars" search={{ make: value }} className={classes.make}>
              {writtenName(value)} <span className={classes.many}>{format.number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
