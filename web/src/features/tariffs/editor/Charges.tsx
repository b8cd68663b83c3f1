import { ActionIcon, Button, NativeSelect, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { minorUnitsOf } from '@/shared/i18n/amounts';
import { vehicleClasses } from '@/shared/parking/stays';
import classes from './editor.module.css';
import { fieldId, type Found, foundAt } from './findings';
import { NumberField } from './NumberField';
import { newKey, type TypedCharge } from './typed-tariff';

interface Props {
  charges: TypedCharge[];
  currency: string;
  found: readonly Found[];
  onChange: (charges: TypedCharge[]) => void;
}

/** What is due afterwards for who has not paid. */
export function Charges({ charges, currency, found, onChange }: Props) {
  const t = useTranslations('tariffs.charges');
  const prices = useTranslations('prices.vehicle');
  const left = vehicleClasses.find((one) => !charges.some(({ vehicle }) => vehicle === one));
  return (
    <Stack>
      {charges.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ul className={classes.list}>
        {charges.map((charge, index) => {
          const pointer = `/postParkingCharges/${index}`;
          return (
            <li key={charge.key} className={classes.charge} id={fieldId(pointer)}>
              <NativeSelect
                label={t('vehicle')}
                value={charge.vehicle}
                error={foundAt(found, pointer)}
                data={vehicleClasses.map((value) => ({ value, label: prices(value) }))}
                onChange={({ currentTarget: { value } }) =>
                  onChange(
                    charges.with(index, {
                      ...charge,
                      vehicle: vehicleClasses.find((one) => one === value) ?? charge.vehicle,
                    }),
                  )
                }
              />
              <NumberField
                pointer={`${pointer}/cents`}
                found={found}
                label={t('amount')}
                decimals={Math.round(Math.log10(minorUnitsOf(currency)))}
                unit={currency}
                value={charge.amount}
                onChange={(amount) => onChange(charges.with(index, { ...charge, amount }))}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                className={classes.bin ?? ''}
                aria-label={t('remove', { vehicle: prices(charge.vehicle) })}
                onClick={() => onChange(charges.toSpliced(index, 1))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      {left !== undefined && (
        <div>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...charges, { key: newKey(), vehicle: left, amount: '' }])}
          >
            {t('add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
