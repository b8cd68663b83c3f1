import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { ownCars, purchasesQuery } from '@/shared/sales/own-cars';
import { isCustomer, useSession } from '@/shared/session/session';
import { VinField } from '@/shared/vehicles/VinField';
import type { BookingFormState } from './form';

/** The car: one of those that the customer has from us, or any other by its number. */
export function CarField({ form }: { form: BookingFormState }) {
  const t = useTranslations('booking.vin');
  const customer = isCustomer(useSession());
  // Only a help: without it the number is typed.
  const purchases = useQuery({ ...purchasesQuery, enabled: customer });
  const cars = ownCars(purchases.data ?? []);
  const chosen = form.values.vin.trim().toUpperCase();
  return (
    <div>
      {cars.length > 0 && (
        <Group gap={6} mb="sm" role="group" aria-label={t('own')}>
          <Text size="sm" fw={500}>
            {t('own')}
          </Text>
          {cars.map(({ automobile }) => (
            <Button
              key={automobile.vin}
              size="compact-md"
              radius="xl"
              variant={automobile.vin === chosen ? 'light' : 'default'}
              aria-pressed={automobile.vin === chosen}
              onClick={() => form.setFieldValue('vin', automobile.vin)}
            >
              {carName(automobile) || automobile.vin} {automobile.modelYear}
            </Button>
          ))}
        </Group>
      )}
      <VinField
        {...form.getInputProps('vin')}
        value={form.values.vin}
        onSuggestion={(vin) => form.setFieldValue('vin', vin)}
      />
    </div>
  );
}
