import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { ConfirmedButton } from '@/shared/ui/ConfirmedButton';
import { deleteExport, fileOf, type StayExport } from './api/exports';
import { isOver } from './progress';

interface Props {
  of: StayExport;
  compact?: boolean;
  onDeleted: () => unknown;
}

/** To have the file, and to be rid of it. */
export function ExportActions({ of, compact = false, onDeleted }: Props) {
  const t = useTranslations('parkingHistory.exports');
  const { id, name, state } = of;
  const over = isOver(of);
  const size = compact ? 'compact-sm' : 'sm';
  return (
    <Group gap="xs" justify={compact ? 'flex-end' : 'flex-start'}>
      {state === 'READY' && (
        <Button
          component="a"
          href={fileOf(of)}
          download={name}
          size={size}
          leftSection={<IconDownload size={16} aria-hidden />}
          aria-label={t('downloadOne', { name })}
        >
          {t('download')}
        </Button>
      )}
      <ConfirmedButton
        size={size}
        face={t(over ? 'delete' : 'stop')}
        label={t(over ? 'deleteOne' : 'stopOne', { name })}
        question={t(over ? 'question' : 'stopQuestion', { name })}
        text={t('questionText')}
        keep={t('keep')}
        act={() => deleteExport(id)}
        onDone={onDeleted}
      />
    </Group>
  );
}
