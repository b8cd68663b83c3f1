import { Progress, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge';
import type { StayExport } from './api/exports';
import { isOver, progressOf } from './progress';

const tones: Record<StayExport['state'], Tone> = { WAITING: 'waiting', RUNNING: 'open', READY: 'good', FAILED: 'bad' };

export function ExportBadge({ state }: Pick<StayExport, 'state'>) {
  const t = useTranslations('parkingHistory.exports.states');
  return <StatusBadge tone={tones[state]}>{t(state)}</StatusBadge>;
}

/** How far one is that is being written; nothing for one that is over. */
export function ExportProgress({ of }: { of: StayExport }) {
  const t = useTranslations('parkingHistory.exports');
  if (isOver(of)) return null;
  const { rowsDone, rowsTotal } = of;
  return (
    <div>
      <Progress value={progressOf(of) ?? 0} size="lg" animated aria-label={t('progress')} />
      <Text size="sm" c="dimmed" mt={6} role="status">
        {rowsTotal === undefined ? t('done', { done: rowsDone }) : t('doneOf', { done: rowsDone, total: rowsTotal })}
      </Text>
    </div>
  );
}
