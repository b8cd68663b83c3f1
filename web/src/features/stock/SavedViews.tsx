import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStored } from '@/shared/storage/useStored';
import { PanelButton } from '@/shared/ui/PanelButton';
import { readyMade, readViews, sameView, withView } from './views';
import type { StockSearch } from './stock-search';
import classes from './StockPage.module.css';

interface Props {
  search: StockSearch;
  onChoose: (search: StockSearch) => void;
}

/** Searches to begin from: ready-made ones, and those kept on this device. */
export function SavedViews({ search, onChoose }: Props) {
  const t = useTranslations('stock.views');
  const [views, setViews] = useStored('forecourt.stock.views', readViews);
  const known = [...readyMade, ...views].some((view) => sameView(view.search, search));
  return (
    <ul className={classes.views} aria-label={t('title')}>
      {readyMade.map(({ key, search: view }) => (
        <li key={key}>
          <ViewButton chosen={sameView(view, search)} onClick={() => onChoose(view)}>
            {t(key)}
          </ViewButton>
        </li>
      ))}
      {views.map(({ name, search: view }) => (
        <li key={name} className={classes.view}>
          <ViewButton chosen={sameView(view, search)} onClick={() => onChoose(view)}>
            {name}
          </ViewButton>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('forget', { name })}
            onClick={() => setViews(views.filter((one) => one.name !== name))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </li>
      ))}
      {!known && (
        <li>
          <SaveView onSave={(name) => setViews(withView(views, { name, search }))} />
        </li>
      )}
    </ul>
  );
}

function ViewButton({ chosen, onClick, children }: { chosen: boolean; onClick: () => void; children: string }) {
  return (
    <Button size="compact-md" variant={chosen ? 'light' : 'subtle'} aria-pressed={chosen} onClick={onClick}>
      {children}
    </Button>
  );
}

function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const t = useTranslations('stock.views');
  const [name, setName] = useState('');
  return (
    <PanelButton face={t('save')} size="compact-md" leftSection={<IconBookmark size={16} aria-hidden />}>
      <form
        className={classes.panel}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onSave(name.trim());
        }}
      >
        <TextInput
          // The attribute, which React leaves out: the panel opens with its cursor here.
          ref={(input) => input?.setAttribute('autofocus', '')}
          required
          label={t('name')}
          maxLength={40}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit">{t('keep')}</Button>
      </form>
    </PanelButton>
  );
}
