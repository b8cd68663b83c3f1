import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isLocalMoment, type LocalMoment } from './period';

interface Props extends Pick<TextInputProps, 'label' | 'description' | 'error' | 'required'> {
  value: LocalMoment | undefined;
  /** Told of every day and time that is whole, and of none where it is taken away. */
  onChange: (moment: LocalMoment | undefined) => void;
}

/** A year that is being typed is one of the first centuries. */
const isWhole = (typed: string) => isLocalMoment(typed) && typed >= '1000';

/**
 * A day and a time by the clocks of a site. What is typed stays as it is while the field has the focus, whatever has
 * become of it elsewhere, and is said to be incomplete when it is left so.
 */
export function MomentField({ value = '', onChange, error, ...field }: Props) {
  const t = useTranslations('parkingSearch');
  const [typed, setTyped] = useState<string>();
  const [incomplete, setIncomplete] = useState(false);
  return (
    <TextInput
      type="datetime-local"
      max="9999-12-31T23:59"
      {...field}
      value={typed ?? value}
      error={incomplete ? t('incomplete') : error}
      onChange={({ currentTarget: { value: said, validity } }) => {
        setTyped(said);
        setIncomplete(false);
        if (isWhole(said)) onChange(said);
        else if (said === '' && !validity.badInput) onChange(undefined);
      }}
      onBlur={({ currentTarget: { value: left, validity } }) => {
        const part = !isWhole(left) && (left !== '' || validity.badInput);
        setIncomplete(part);
        if (part) onChange(undefined);
        else setTyped(undefined);
      }}
    />
  );
}
