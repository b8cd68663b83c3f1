import { Combobox, Loader, Text, TextInput, type TextInputProps, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemAlert } from './ProblemAlert';
import classes from './Lookup.module.css';

export interface Found<T> {
  items: readonly T[] | undefined;
  error?: unknown;
}

interface Props<T> extends Omit<TextInputProps, 'value' | 'onChange' | 'onSelect' | 'children'> {
  value: T | null;
  onChange: (value: T | null) => void;
  /** Called with what was typed, as a hook; nothing typed may find what is usual. */
  useFound: (typed: string) => Found<T>;
  keyOf: (item: T) => string | number;
  /** What stands in the field once it is chosen. */
  textOf: (item: T) => string;
  option: (item: T) => ReactNode;
  /** Offered below what was found. */
  create?: { label: (typed: string) => string; onCreate: (typed: string) => void };
}

const NEW = 'new';

/** Finds one of many by a few letters: arrows and Enter choose, Escape closes. */
export function Lookup<T>(props: Props<T>) {
  const { value, onChange, useFound, keyOf, textOf, option, create, ...input } = props;
  const t = useTranslations('tools.lookup');
  const [typed, setTyped] = useState<string>();
  const [asked] = useDebouncedValue(typed ?? '', 200);
  const found = useFound(asked.trim());
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const listed = found.items?.map(keyOf).join();
  // What was found first is chosen by Enter alone.
  useEffect(() => {
    if (listed !== undefined) combobox.selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the store is another object in every render
  }, [listed]);
  // What is still being typed has no answer yet: Enter must not choose from an older one.
  const items = (typed ?? '') === asked ? found.items : undefined;

  const choose = (key: string) => {
    combobox.closeDropdown();
    if (key === NEW) {
      create?.onCreate((typed ?? '').trim());
    } else {
      onChange(items?.find((item) => String(keyOf(item)) === key) ?? null);
    }
    setTyped(undefined);
  };

  return (
    <Combobox store={combobox} withinPortal={false} hideDetached={false} onOptionSubmit={choose}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          {...input}
          value={typed ?? (value === null ? '' : textOf(value))}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            if (value !== null) onChange(null);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            if (value !== null) setTyped(undefined);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        {found.error != null && <ProblemAlert error={found.error} />}
        <Combobox.Options className={classes.options ?? ''} aria-label={t('found')}>
          {items?.map((item) => (
            <Combobox.Option key={keyOf(item)} value={String(keyOf(item))}>
              {option(item)}
            </Combobox.Option>
          ))}
          {create !== undefined && items !== undefined && (
            <Combobox.Option value={NEW} className={classes.create ?? ''}>
              {create.label((typed ?? '').trim())}
            </Combobox.Option>
          )}
        </Combobox.Options>
        <div role="status">
          {items === undefined && found.error == null && <Loader size="xs" m="xs" aria-label={t('looking')} />}
          {items?.length === 0 && (
            <Text size="sm" c="dimmed" p="xs">
              {t('nothing')}
            </Text>
          )}
        </div>
      </Combobox.Dropdown>
    </Combobox>
  );
}
