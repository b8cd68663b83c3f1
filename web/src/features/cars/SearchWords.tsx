import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './SearchWords.module.css';

interface Props {
  words: string | number | undefined;
  /** @param replace while somebody types, so that going back does not go back letter by letter */
  onChange: (words: string, replace: boolean) => void;
}

/** Free words. They are looked for while one types. */
export function SearchWords({ words = '', onChange }: Props) {
  const t = useTranslations('cars.words');
  const asked = String(words);
  const [typed, setTyped] = useState(asked);
  const [followed, setFollowed] = useState(asked);
  const look = useDebouncedCallback((next: string) => onChange(next.trim(), true), {
    delay: 350,
    flushOnUnmount: false,
  });

  // Back and forward, and a filter that was taken away, change the words, too.
  if (asked !== followed) {
    setFollowed(asked);
    if (asked !== typed.trim()) setTyped(asked);
  }
  useEffect(() => () => look.cancel(), [look]);

  return (
    <form
      role="search"
      className={classes.words}
      onSubmit={(event) => {
        event.preventDefault();
        look.cancel();
        onChange(typed.trim(), false);
      }}
    >
      <TextInput
        type="search"
        size="md"
        aria-label={t('label')}
        placeholder={t('placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
        maxLength={200}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          look(currentTarget.value);
        }}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit" size="md">
        {t('search')}
      </Button>
    </form>
  );
}
