import { TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import classes from './PlateFields.module.css';

interface Props {
  plate: GetInputPropsReturnType;
  country: GetInputPropsReturnType;
  focusedFirst?: boolean;
  /** Where one looks for other things, too. */
  optional?: boolean;
}

/** A plate, however it is written, and where it is registered. */
export function PlateFields({ plate, country, focusedFirst = false, optional = false }: Props) {
  const t = useTranslations('driving.plate');
  return (
    <div className={classes.fields}>
      <TextInput
        required={!optional}
        label={t('plate')}
        placeholder="AA-123-AA"
        maxLength={40}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        {...(focusedFirst && { 'data-autofocus': true })}
        {...plate}
      />
      <TextInput
        required={!optional}
        label={t('country')}
        maxLength={2}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        {...country}
      />
    </div>
  );
}
