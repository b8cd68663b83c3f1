import { Button, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './WordsForm.module.css';

interface Props {
  label: string;
  placeholder: string;
  value: string | undefined;
  onSearch: (words: string | undefined) => void;
  /** Beside the button. */
  children?: ReactNode;
}

/** Words that a list is searched for. */
export function WordsForm({ label, placeholder, value = '', onSearch, children }: Props) {
  const t = useTranslations('common');
  return (
    <form
      role="search"
      className={classes.words}
      onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get('q');
        onSearch(typeof words === 'string' ? words : undefined);
      }}
    >
      <TextInput
        className={classes.field ?? ''}
        key={value}
        name="q"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={value}
        maxLength={200}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Group gap="xs" wrap="nowrap">
        <Button type="submit">{t('find')}</Button>
        {children}
      </Group>
    </form>
  );
}
