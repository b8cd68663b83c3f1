import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { minorUnitsOf } from '@/shared/i18n/amounts';
import { priceAfter } from '@/shared/parking/price-table';
import type { PriceCurve } from '@/shared/parking/tariffs';
import { useTariffWords } from '@/shared/parking/useTariffWords';
import classes from './editor.module.css';
import { fieldId, type Found, foundAt } from './findings';
import { endsOf, pasted, rungAfter } from './ladder';
import { NumberField } from './NumberField';
import { newRung, type TypedRung, type TypedScale } from './typed-tariff';

interface Props {
  scale: TypedScale;
  /** Of the scale. */
  pointer: string;
  currency: string;
  found: readonly Found[];
  /** Nothing as long as something is wrong with the scale. */
  curve: PriceCurve | undefined;
  onChange: (ladder: TypedRung[]) => void;
}

/** The rungs of a scale: Enter in a price adds the next one, and what a table held is pasted at once. */
export function Ladder({ scale: { ladder, freeMinutes }, pointer, currency, found, curve, onChange }: Props) {
  const t = useTranslations('tariffs.ladder');
  const words = useTariffWords(currency);
  const ends = endsOf(ladder, freeMinutes);
  const decimals = Math.round(Math.log10(minorUnitsOf(currency)));
  const at = (index: number, field: 'minutes' | 'centsPerHour') => `${pointer}/ladder/${index}/${field}`;
  const goTo = useFocusAfter();
  const set = (index: number, rung: Partial<TypedRung>) =>
    onChange(ladder.map((one, position) => (position === index ? { ...one, ...rung } : one)));
  const add = (index: number) => {
    onChange(rungAfter(ladder, index));
    goTo(at(index + 1, 'centsPerHour'));
  };
  const remove = (index: number) => {
    onChange(ladder.toSpliced(index, 1));
    if (ladder.length > 1) goTo(at(Math.max(0, index - 1), 'centsPerHour'));
  };
  const keys = (index: number, field: 'minutes' | 'centsPerHour') => (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget } = event;
    if (key === 'Enter') {
      event.preventDefault();
      if (index === ladder.length - 1) add(index);
      else goTo(at(index + 1, field));
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      goTo(at(index + (key === 'ArrowDown' ? 1 : -1), field));
    } else if (key === 'Backspace' && field === 'centsPerHour' && currentTarget.value === '' && ladder.length > 1) {
      event.preventDefault();
      remove(index);
    }
  };
  const paste = (index: number) => (event: ClipboardEvent<HTMLInputElement>) => {
    const rungs = pasted(ladder, index, event.clipboardData.getData('text'));
    if (rungs === undefined) return;
    event.preventDefault();
    onChange(rungs);
  };
  const wrong = foundAt(found, `${pointer}/ladder`);

  return (
    <div role="group" aria-label={t('title')} className={classes.ladder}>
      <div className={classes.rungHeads} aria-hidden>
        <span>{t('length')}</span>
        <span>{t('price')}</span>
        <span>{t('together')}</span>
      </div>
      <ol className={classes.rungs}>
        {ladder.map((rung, index) => {
          const end = ends[index];
          const cents = end === undefined || curve === undefined ? undefined : priceAfter(curve, end);
          return (
            <li key={rung.key} className={classes.rung}>
              <NumberField
                pointer={at(index, 'minutes')}
                found={found}
                aria-label={t('lengthOf', { number: String(index + 1) })}
                placeholder={t('endless')}
                unit={t('minutes')}
                value={rung.minutes}
                onChange={(minutes) => set(index, { minutes })}
                onKeyDown={keys(index, 'minutes')}
              />
              <NumberField
                pointer={at(index, 'centsPerHour')}
                found={found}
                aria-label={t('priceOf', { number: String(index + 1) })}
                decimals={decimals}
                unit={currency}
                value={rung.perHour}
                onChange={(perHour) => set(index, { perHour })}
                onKeyDown={keys(index, 'centsPerHour')}
                onPaste={paste(index)}
              />
              <span className={classes.after}>
                {end === undefined
                  ? t('onAndOn')
                  : cents === undefined
                    ? words.time(end)
                    : t('after', { time: words.time(end), price: words.money(cents) })}
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('remove', { number: String(index + 1) })}
                onClick={() => remove(index)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      {wrong !== undefined && (
        <p id={fieldId(`${pointer}/ladder`)} tabIndex={-1} className={classes.wrong}>
          {wrong}
        </p>
      )}
      <Group gap="md">
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            onChange(ladder.length === 0 ? [newRung()] : rungAfter(ladder, ladder.length - 1));
            goTo(at(ladder.length, 'centsPerHour'));
          }}
        >
          {t('add')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('help')}
        </Text>
      </Group>
    </div>
  );
}

/** Takes the focus to a field that may only be there after what was done. */
function useFocusAfter(): (pointer: string) => void {
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    const field = document.getElementById(fieldId(next.current));
    next.current = undefined;
    if (field instanceof HTMLInputElement) {
      field.focus();
      field.select();
    }
  });
  return (pointer) => {
    const field = document.getElementById(fieldId(pointer));
    if (field instanceof HTMLInputElement) {
      field.focus();
      field.select();
    } else next.current = pointer;
  };
}
