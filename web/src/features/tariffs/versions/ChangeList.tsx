import { Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { useTariffWords } from '@/shared/parking/useTariffWords';
import type { Changes, OtherPrice } from './changes';
import classes from './versions.module.css';

/** What another version would change, in words. */
export function ChangeList({ changes, currency }: { changes: Changes; currency: string }) {
  const t = useTranslations('tariffs.changes');
  const format = useFormatter();
  const words = useTariffWords(currency);
  const { parts, added, removed, changed } = changes;
  const money = (cents: number | undefined) => (cents === undefined ? t('notSoLong') : words.money(cents));
  const prices = (all: readonly OtherPrice[]) =>
    all.length === 0
      ? t('otherTerms')
      : format.list(
          all.map(({ minutes, before, now }) =>
            t('price', { time: words.time(minutes), before: money(before), now: money(now) }),
          ),
          { type: 'unit' },
        );
  const lines = [
    ...changed.map(({ scale, prices: other }) => t('scale', { scale: words.scale(scale), what: prices(other) })),
    ...added.map((scale) => t('added', { scale: words.scale(scale) })),
    ...removed.map((scale) => t('removed', { scale: words.scale(scale) })),
    ...parts.map((part) => t(part)),
  ];
  if (lines.length === 0) return <Text>{t('nothing')}</Text>;
  return (
    <ul className={classes.changes}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
