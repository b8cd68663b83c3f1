import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { writtenName } from '@/shared/cars/car-name';
import { useColors } from '@/shared/cars/useColors';
import { useAmounts } from '@/shared/i18n/amounts';
import { Fact, Facts } from '@/shared/ui/Facts';
import { VinText } from '@/shared/ui/VinText';
import { type Car, vinQuery } from './api/car';

/** Everything that is known of a car; what is not known is not mentioned. */
export function CarFacts({ car }: { car: Car }) {
  const t = useTranslations('vehicle');
  const format = useFormatter();
  const amounts = useAmounts();
  const colors = useColors();
  const { data: told } = useQuery(vinQuery(car.vin));
  const { price, modelYear, mileage, fuel, color, titleStatus, emissionClass, weightKg, location } = car;
  return (
    <Facts>
      <Fact term={t('term.price')}>{price === undefined ? t('noPrice') : amounts.money(price)}</Fact>
      {modelYear !== undefined && <Fact term={t('term.modelYear')}>{modelYear}</Fact>}
      {mileage !== undefined && <Fact term={t('term.mileage')}>{amounts.mileage(mileage)}</Fact>}
      <Fact term={t('term.condition')}>{t(`condition.${car.condition}`)}</Fact>
      {fuel !== undefined && <Fact term={t('term.fuel')}>{t(`fuel.${fuel}`)}</Fact>}
      {color !== undefined && <Fact term={t('term.color')}>{colors(color)}</Fact>}
      {titleStatus !== undefined && <Fact term={t('term.titleStatus')}>{t(`titleStatus.${titleStatus}`)}</Fact>}
      {emissionClass !== undefined && <Fact term={t('term.emissionClass')}>{writtenEmissionClass(emissionClass)}</Fact>}
      {weightKg !== undefined && (
        <Fact term={t('term.weight')}>{format.number(weightKg, { style: 'unit', unit: 'kilogram' })}</Fact>
      )}
      {location !== undefined && <Fact term={t('term.location')}>{writtenName(location)}</Fact>}
      {told?.region !== undefined && <Fact term={t('term.builtIn')}>{t(`region.${told.region}`)}</Fact>}
      <Fact term={t('term.vin')}>
        <VinText vin={car.vin} />
      </Fact>
    </Facts>
  );
}

/** `EURO_6` is written Euro 6 everywhere. */
export function writtenEmissionClass(emissionClass: NonNullable<Car['emissionClass']>): string {
  return emissionClass.replace('EURO_', 'Euro\u00a0');
}
