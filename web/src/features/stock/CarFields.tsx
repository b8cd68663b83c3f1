import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useSeparators } from '@/shared/i18n/separators';
import { MoneyField } from '@/shared/ui/MoneyField';
import { conditions, emissionClasses, fuels, titleStatuses } from '@/shared/vehicles/vehicles';
import type { CarValues } from './car-form';
import classes from './CarFields.module.css';
import { ModelFields } from './ModelFields';

/** What is said of a car, whether it comes in or is here. */
export function CarFields({ form }: { form: UseFormReturnType<CarValues> }) {
  const t = useTranslations('stock.form');
  const words = useTranslations('vehicle');
  const separators = useSeparators();
  const field = form.getInputProps;
  const number = { hideControls: true, allowDecimal: false, allowNegative: false } as const;
  const unknown = { value: '', label: t('unknown') };

  return (
    <div className={classes.fields}>
      <ModelFields
        manufacturer={form.values.manufacturer}
        model={form.values.model}
        onChange={(manufacturer, model) => form.setValues({ manufacturer, model })}
        manufacturerError={form.errors.manufacturer}
        modelError={form.errors.model}
      />
      <NumberInput label={words('term.modelYear')} {...number} maxLength={4} {...field('modelYear')} />
      <NativeSelect
        label={words('term.condition')}
        data={conditions.map((value) => ({ value, label: words(`condition.${value}`) }))}
        {...field('condition')}
      />
      <MoneyField
        label={words('term.price')}
        error={form.errors.price}
        value={form.values.price}
        onChange={(price) => form.setFieldValue('price', price)}
      />
      <div className={classes.mileage}>
        <NumberInput label={words('term.mileage')} {...number} {...separators} max={9_999_999} {...field('mileage')} />
        <NativeSelect
          aria-label={words('unit')}
          data={[
            { value: 'MI', label: 'mi' },
            { value: 'KM', label: 'km' },
          ]}
          {...field('mileageUnit')}
        />
      </div>
      <TextInput label={words('term.color')} maxLength={40} {...field('color')} />
      <NativeSelect
        label={words('term.fuel')}
        data={[unknown, ...fuels.map((value) => ({ value, label: words(`fuel.${value}`) }))]}
        {...field('fuel')}
      />
      <TextInput label={t('plate')} maxLength={16} {...field('registrationPlate')} />
      <TextInput label={t('location')} maxLength={80} {...field('location')} />
      <NativeSelect
        label={words('term.titleStatus')}
        data={[unknown, ...titleStatuses.map((value) => ({ value, label: words(`titleStatus.${value}`) }))]}
        {...field('titleStatus')}
      />
      <NativeSelect
        label={words('term.emissionClass')}
        data={[unknown, ...emissionClasses.map((value) => ({ value, label: value.replace('_', ' ') }))]}
        {...field('emissionClass')}
      />
      <NumberInput label={words('weightInKg')} {...number} {...separators} max={100_000} {...field('weightKg')} />
      <NativeSelect
        label={words('term.purpose')}
        data={(['SALE', 'RENTAL_FLEET'] as const).map((value) => ({ value, label: words(`purpose.${value}`) }))}
        {...field('purpose')}
      />
    </div>
  );
}
