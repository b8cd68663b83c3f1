import { Alert, Group, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { Versioned } from '@/shared/api/versioned';
import { useAmounts } from '@/shared/i18n/amounts';
import { Fact, Facts } from '@/shared/ui/Facts';
import type { Automobile } from './api/automobile';
import { ChangePrice } from './ChangePrice';
import { PurchaseCost } from './PurchaseCost';

interface Props {
  car: Versioned<Automobile>;
  warnings: NonNullable<Automobile['warnings']>;
  /** Who may change it may know what it cost, too. */
  mayChange: boolean;
}

/** All that is known of a car; what is not known is left out. */
export function CarFacts({ car: versioned, warnings, mayChange }: Props) {
  const t = useTranslations('stock.form');
  const words = useTranslations('vehicles');
  const format = useFormatter();
  const amounts = useAmounts();
  const car = versioned.value;
  const facts: [string, string | undefined][] = [
    [words('mileage'), car.mileage && amounts.mileage(car.mileage)],
    [words('color'), car.color],
    [words('conditionLabel'), words(`condition.${car.condition}`)],
    [words('fuelLabel'), car.fuel && words(`fuel.${car.fuel}`)],
    [t('plate'), car.registrationPlate],
    [t('location'), car.location],
    [words('titleStatusLabel'), car.titleStatus && words(`titleStatus.${car.titleStatus}`)],
    [words('emissionClass'), car.emissionClass?.replace('_', ' ')],
    [words('weight'), car.weightKg === undefined ? undefined : format.number(car.weightKg)],
    [words('purposeLabel'), words(`purpose.${car.purpose}`)],
  ];
  return (
    <Stack gap="lg">
      {warnings.map(({ code, detail }) => (
        <Alert key={code} color="orange" variant="light">
          {detail}
        </Alert>
      ))}
      <Facts>
        <Fact term={words('price')}>
          <Group gap="xs">
            <Text component="span" fw={700} size="xl">
              {car.price === undefined ? t('noPrice') : amounts.money(car.price)}
            </Text>
            {mayChange && <ChangePrice car={versioned} />}
          </Group>
        </Fact>
        {mayChange && <PurchaseCost vin={car.vin} />}
        {facts.map(
          ([term, value]) =>
            value !== undefined && (
              <Fact key={term} term={term}>
                {value}
              </Fact>
            ),
        )}
      </Facts>
    </Stack>
  );
}
