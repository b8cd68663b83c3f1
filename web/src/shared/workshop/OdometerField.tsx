import { NativeSelect, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useAmounts } from '../i18n/amounts';
import { useSeparators } from '../i18n/separators';
import classes from './OdometerField.module.css';
import type { Reading } from './steps';
import { vehicleQuery } from './vehicle';

export interface TypedReading {
  value: number | '';
  /** Undefined until the car's last reading is known. */
  unit: Reading['unit'] | undefined;
}

interface Props {
  vin: string;
  value: TypedReading;
  error: ReactNode;
  onChange: (reading: TypedReading) => void;
}

/** What the odometer shows, in the unit that it showed the last time. */
export function OdometerField({ vin, value: { value, unit }, error, onChange }: Props) {
  const t = useTranslations('workshop.odometer');
  const amounts = useAmounts();
  const vehicle = useQuery(vehicleQuery(vin));
  const last = vehicle.data?.lastOdometer ?? vehicle.data?.automobile?.mileage;
  const known = vehicle.isPending ? undefined : last?.unit === 'MI' ? 'MI' : 'KM';
  useEffect(() => {
    if (unit === undefined && known !== undefined) onChange({ value, unit: known });
  }, [unit, known, value, onChange]);

  return (
    <div className={classes.reading}>
      <NumberInput
        label={t('label')}
        description={
          last === undefined
            ? t('optional')
            : t('last', { reading: amounts.mileage({ value: last.value, unit: last.unit === 'MI' ? 'MI' : 'KM' }) })
        }
        hideControls
        allowDecimal={false}
        allowNegative={false}
        inputMode="numeric"
        {...useSeparators()}
        value={value}
        error={error}
        onChange={(typed) => onChange({ value: typeof typed === 'number' ? typed : '', unit })}
      />
      <NativeSelect
        label={t('unit')}
        data={['KM', 'MI'].map((code) => ({ value: code, label: code.toLowerCase() }))}
        value={unit ?? 'KM'}
        onChange={({ currentTarget }) => onChange({ value, unit: currentTarget.value === 'MI' ? 'MI' : 'KM' })}
      />
    </div>
  );
}
