import { Loader, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './DropZone.module.css';

interface Props {
  /** What a file is chosen for, for those who listen. */
  label: string;
  words: { drop: string; formats: string; sending: (name: string) => string };
  /** Endings that a file may have, as an input takes them. */
  accept: string;
  onFile: (file: File) => void;
  /** The file that is on its way. */
  sending: File | undefined;
}

/** A place to drop a file on; without a mouse it is a field that a file is chosen with. */
export function DropZone({ label, words, accept, onFile, sending }: Props) {
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
          <Text fw={600}>{words.drop}</Text>
          <Text size="sm" c="dimmed">
            {words.formats}
          </Text>
        </>
      ) : (
        <span role="status" className={classes.sending}>
          <Loader size="sm" aria-hidden />
          {words.sending(sending.name)}
        </span>
      )}
      <input
        type="file"
        aria-label={label}
        accept={accept}
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
