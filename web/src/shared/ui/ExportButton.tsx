import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { type Cell, saveCsv } from '../csv/csv';
import { useProblemNotice } from './useProblemNotice';

interface Props {
  /** Of the file, without its ending. */
  name: string;
  /** The rows, the first of which names the columns. */
  rows: () => Promise<readonly (readonly Cell[])[]>;
}

/** Saves what a list shows, and not only its page, as a table that spreadsheets open. */
export function ExportButton({ name, rows }: Props) {
  const t = useTranslations('tools.export');
  const refused = useProblemNotice();
  const saving = useMutation({
    mutationFn: rows,
    onSuccess: (all) => saveCsv(name, all),
    onError: refused,
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      loading={saving.isPending}
      onClick={() => saving.mutate()}
    >
      {t('csv')}
    </Button>
  );
}

/** The same where the service has a file ready. */
export function ExportLink({ href, children }: { href: string; children?: string }) {
  const t = useTranslations('tools.export');
  return (
    <Button component="a" href={href} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
      {children ?? t('csv')}
    </Button>
  );
}
