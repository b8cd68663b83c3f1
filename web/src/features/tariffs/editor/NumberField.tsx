import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useSeparators } from '@/shared/i18n/separators';
import type { Found } from './findings';
import { fieldId, foundAt } from './findings';

interface Props extends Pick<
  NumberInputProps,
  'label' | 'aria-label' | 'description' | 'placeholder' | 'value' | 'onChange' | 'onKeyDown' | 'onPaste' | 'className'
> {
  /** Where it is in the document; what is found wrong there stands at it. */
  pointer: string;
  found: readonly Found[];
  /** None for whole numbers. */
  decimals?: number;
  /** What is counted, behind the number. */
  unit?: string;
}

/** A number of a tariff. */
export function NumberField({ pointer, found, decimals = 0, unit, ...input }: Props) {
  return (
    <NumberInput
      id={fieldId(pointer)}
      {...useSeparators()}
      hideControls
      allowNegative={false}
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      max={100_000_000}
      error={foundAt(found, pointer)}
      {...(unit !== undefined && {
        rightSection: <span aria-hidden>{unit}</span>,
        rightSectionWidth: unit.length > 3 ? 62 : 46,
        rightSectionPointerEvents: 'none',
      })}
      {...input}
    />
  );
}
