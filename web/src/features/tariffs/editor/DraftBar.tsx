import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './editor.module.css';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  onSave: () => void;
  onPublish: () => void;
}

/** What can be done with all of a draft; it stays in sight. */
export function DraftBar({ draft: { dirty, saving, found, undo }, onSave, onPublish }: Props) {
  const t = useTranslations('tariffs.bar');
  return (
    <div role="group" aria-label={t('label')} className={classes.bar}>
      <Text size="sm" c="dimmed">
        {[t(dirty ? 'unsaved' : 'saved'), ...(found.length > 0 ? [t('findings', { count: found.length })] : [])].join(
          ' · ',
        )}
      </Text>
      <Group gap="xs">
        <Button variant="default" disabled={!dirty} onClick={undo}>
          {t('undo')}
        </Button>
        <Button variant="default" disabled={!dirty} loading={saving} onClick={onSave}>
          {t('save')}
        </Button>
        <Button onClick={onPublish}>{t(dirty ? 'saveAndPublish' : 'publish')}</Button>
      </Group>
    </div>
  );
}
