import { TextInput } from '@mantine/core';
import { useFormatter } from 'use-intl';
import { typedAmount } from './offer';

interface Props {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A whole amount; it counts when the field is left or Enter is pressed. */
export function AmountInput({ label, value, onChange }: Props) {
  const format = useFormatter();
  const shown = value === undefined ? '' : format.number(value);
  const take = (field: HTMLInputElement) => {
    const typed = typedAmount(field.value);
    field.value = typed === undefined ? '' : format.number(typed);
    if (typed !== value) onChange(typed);
  };
  return (
    <TextInput
      label={label}
      key={shown}
      defaultValue={shown}
      inputMode="numeric"
      autoComplete="off"
      maxLength={14}
      onBlur={({ currentTarget }) => take(currentTarget)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') take(currentTarget);
      }}
    />
  );
}
