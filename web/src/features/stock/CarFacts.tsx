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
  const words = useTranslations('vehicle');
  const format = useFormatter();
  const amounts = useAmounts();
  const car = versioned.value;
  const facts: [string, string | undefined][] = [
    [words('term.mileage'), car.mileage && amounts.mileage(car.mileage)],
    [words('term.color'), car.color],
    [words('term.condition'), words(`condition.${car.condition}`)],
    [words('term.fuel'), car.fuel && words(`fuel.${car.fuel}`)],
    [t('plate'), car.registrationPlate],
    [t('location'), car.location],
    [words('term.titleStatus'), car.titleStatus && words(`titleStatus.${car.titleStatus}`)],
    [words('term.emissionClass'), car.emissionClass?.replace('_', ' ')],
    [words('weightInKg'), car.weightKg === undefined ? undefined : format.number(car.weightKg)],
    [words('term.purpose'), words(`purpose.${car.purpose}`)],
  ];
  return (
    <Stack gap="lg">
      {warnings.map(({ code, detail }) => (
        <Alert key={code} color="orange" variant="light">
          {detail}
        </Alert>
      ))}
      <Facts>
        <Fact term={words('term.price')}>
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
