import { Loader, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './DropZone.module.css';

interface Props {
  onFile: (file: File) => void;
  /** The file that is on its way. */
  sending: File | undefined;
}

/** A place to drop a file on; without a mouse it is a field that a file is chosen with. */
export function DropZone({ onFile, sending }: Props) {
  const t = useTranslations('stock.imports');
  const [over, setOver] = useState(false);
  return (
    <label
      className={classes.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined && sending === undefined) onFile(file);
      }}
    >
      {sending === undefined ? (
        <>
          <IconFileUpload size={40} stroke={1.4} aria-hidden />
          <Text fw={600}>{t('drop')}</Text>
          <Text size="sm" c="dimmed">
            {t('formats')}
          </Text>
        </>
      ) : (
        <span role="status" className={classes.sending}>
          <Loader size="sm" aria-hidden />
          {t('sending', { name: sending.name })}
        </span>
      )}
      <input
        type="file"
        aria-label={t('choose')}
        accept=".csv,.txt,.ndjson,.jsonl,.json"
        disabled={sending !== undefined}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file, once mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
