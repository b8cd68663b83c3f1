import { NativeSelect, NumberInput, type NumberInputProps } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { minorUnitsOf } from '../i18n/amounts';
import { useSeparators } from '../i18n/separators';
import classes from './MoneyField.module.css';
import { currencies, rememberCurrency } from './currencies';
import type { TypedMoney } from './typed-money';

interface Props extends Pick<NumberInputProps, 'label' | 'description' | 'error' | 'required' | 'onKeyDown' | 'ref'> {
  value: TypedMoney;
  onChange: (value: TypedMoney) => void;
}

/** An amount and its currency. */
export function MoneyField({ value: { amount, currency }, onChange, ...input }: Props) {
  const t = useTranslations('tools.money');
  const separators = useSeparators();
  return (
    <div className={classes.money}>
      <NumberInput
        {...input}
        {...separators}
        value={amount}
        onChange={(typed) => onChange({ amount: typed, currency })}
        decimalScale={Math.round(Math.log10(minorUnitsOf(currency)))}
        allowNegative={false}
        hideControls
        max={10_000_000_000}
      />
      <NativeSelect
        className={classes.currency ?? ''}
        aria-label={t('currency')}
        value={currency}
        onChange={({ currentTarget: { value: chosen } }) => {
          rememberCurrency(chosen);
          onChange({ amount, currency: chosen });
        }}
        data={currencies.includes(currency) ? currencies : [currency, ...currencies]}
      />
    </div>
  );
}
