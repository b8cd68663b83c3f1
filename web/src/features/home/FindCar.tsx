import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './FindCar.module.css';

/** The way from a few words to the cars that match them; without words, to all. */
export function FindCar() {
  const t = useTranslations('home.find');
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  return (
    <form
      role="search"
      className={classes.find}
      onSubmit={(event) => {
        event.preventDefault();
        const q = words.trim();
        void navigate({ to: '/cars', search: q === '' ? {} : { q } });
      }}
    >
      <TextInput
        type="search"
        size="lg"
        aria-label={t('label')}
        placeholder={t('placeholder')}
        leftSection={<IconSearch size={20} aria-hidden />}
        maxLength={200}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit" size="lg" variant="white">
        {t('search')}
      </Button>
    </form>
  );
}
