import { Button, CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { CarPicture } from '@/shared/ui/CarPicture';
import { LinkButton } from '@/shared/ui/LinkButton';
import { carQuery } from './api/car';
import { useCompareSet, writeVins } from './compare-set';
import classes from './CompareTray.module.css';

/** The cars that wait to be compared, at the bottom of the screen for as long as there are any. */
export function CompareTray() {
  const t = useTranslations('cars.compare');
  const { vins, clear } = useCompareSet();
  return (
    <section aria-label={t('tray')} aria-live="polite" className={classes.place}>
      {vins.length > 0 && (
        <div className={classes.tray}>
          <ul className={classes.cars}>
            {vins.map((vin) => (
              <li key={vin} className={classes.car}>
                <Waiting vin={vin} />
              </li>
            ))}
          </ul>
          <div className={classes.actions}>
            <Button variant="subtle" className={classes.clear} onClick={clear}>
              {t('clear')}
            </Button>
            <LinkButton to="/compare" search={{ vin: writeVins(vins) }} disabled={vins.length < 2}>
              {t('go', { count: vins.length })}
            </LinkButton>
          </div>
        </div>
      )}
    </section>
  );
}

function Waiting({ vin }: { vin: string }) {
  const t = useTranslations('cars.compare');
  const { remove } = useCompareSet();
  const { data: car } = useQuery(carQuery(vin));
  const name = car === undefined ? vin : carName({ manufacturer: car.manufacturer.name, model: car.model.name });
  return (
    <>
      <span className={classes.picture}>
        <CarPicture color={car?.color} model={car?.model.name} pictures={car?.pictures} />
      </span>
      <span className={classes.name}>{name}</span>
      <CloseButton aria-label={t('remove', { name })} onClick={() => remove(vin)} />
    </>
  );
}
