import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { paintOf } from '@/shared/cars/paint';
import type { FacetValue } from './api/cars';
import type { ChoiceField } from './car-search';
import classes from './ChoiceFilter.module.css';
import { offer } from './offer';
import { useFilterWords } from './useFilterWords';

const SHORT = 6;
const LONG = 14;

interface Props {
  field: ChoiceField;
  offered: readonly FacetValue[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** Choices of one kind, with how many cars each would leave; those most cars have come first. */
export function ChoiceFilter({ field, offered, chosen, onToggle }: Props) {
  const t = useTranslations('cars.filters');
  const words = useFilterWords();
  const [all, setAll] = useState(false);
  const [part, setPart] = useState('');
  const values = offer(offered, chosen);
  // Where all cars are the same there is nothing to choose.
  if (values.length < 2 && chosen.length === 0) return null;
  const named = values.map((value) => ({ ...value, name: words.choice(field, value.value) }));
  const wanted = part.trim().toLowerCase();
  const shown = all
    ? named.filter(({ name }) => name.toLowerCase().includes(wanted))
    : named.filter(({ value }, place) => place < SHORT || chosen.includes(value));

  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t(`field.${field}`)}</legend>
      {all && values.length > LONG && (
        <TextInput
          size="xs"
          mb="xs"
          aria-label={t('part', { field: t(`field.${field}`) })}
          placeholder={t('partShort')}
          value={part}
          onChange={({ currentTarget }) => setPart(currentTarget.value)}
        />
      )}
      <ul className={classes.list}>
        {shown.map(({ value, name, count }) => (
          <li key={value}>
            <Choice
              name={name}
              count={count}
              {...(field === 'color' && { fill: paintOf(value) })}
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
          </li>
        ))}
      </ul>
      {values.length > SHORT && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.more ?? ''}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setPart('');
          }}
        >
          {all ? t('fewer') : t('all', { count: values.length })}
        </Button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  count: number;
  fill?: string;
  checked: boolean;
  onChange: () => void;
}

function Choice({ name, count, fill, checked, onChange }: ChoiceProps) {
  const format = useFormatter();
  return (
    <label className={classes.choice}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {fill !== undefined && (
        <svg className={classes.swatch} viewBox="0 0 18 18" aria-hidden>
          <circle cx="9" cy="9" r="8" fill={fill} />
        </svg>
      )}
      <span className={classes.name}>{name}</span>
      <span className={classes.count}>{format.number(count)}</span>
    </label>
  );
}
