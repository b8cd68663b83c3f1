import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { TextLink } from '@/shared/ui/LinkButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { type HistoryEntry, historyQuery } from './api/automobile';
import classes from './CarHistory.module.css';
import { fieldOf, kindOf } from './history';
import { useHistoryValue } from './useHistoryValue';

/** What happened to the VIN: here, at its sales and in the workshop. */
export function CarHistory({ vin }: { vin: string }) {
  const t = useTranslations('stock.history');
  const history = useInfiniteQuery(historyQuery(vin));
  return (
    <Paper component="section" aria-labelledby="history" withBorder p="xl" radius="lg">
      <Title order={2} size="h4" id="history" mb="md">
        {t('title')}
      </Title>
      {history.isPending && <SkeletonList rows={3} height={48} />}
      {history.isError && <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />}
      {history.data?.pages[0]?.items.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ol className={classes.history}>
        {history.data?.pages
          .flatMap(({ items }) => items)
          .map((entry, index) => (
            <li key={`${entry.occurredAt} ${index}`}>
              <Entry entry={entry} />
            </li>
          ))}
      </ol>
      {history.hasNextPage && (
        <Button variant="default" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </Paper>
  );
}

function Entry({ entry: { kind, occurredAt, reason, changes, saleId, appointmentId } }: { entry: HistoryEntry }) {
  const t = useTranslations('stock.history');
  const format = useFormatter();
  const known = kindOf(kind);
  return (
    <>
      <time dateTime={occurredAt}>{format.dateTime(new Date(occurredAt), 'moment')}</time>
      <Stack gap={2}>
        <Text fw={600}>{t(`kind.${known ?? 'OTHER'}`)}</Text>
        {reason !== undefined && <Text size="sm">{reason}</Text>}
        {changes.map((change) => (
          <Change key={change.field} {...change} />
        ))}
        {saleId !== undefined && (
          <TextLink size="sm" to="/sales/$id" params={{ id: String(saleId) }}>
            {t('sale', { id: String(saleId) })}
          </TextLink>
        )}
        {appointmentId !== undefined && (
          <TextLink size="sm" to="/appointments/$id" params={{ id: String(appointmentId) }}>
            {t('appointment', { id: String(appointmentId) })}
          </TextLink>
        )}
      </Stack>
    </>
  );
}

function Change({ field, from: before, to: after }: HistoryEntry['changes'][number]) {
  const t = useTranslations('stock.history');
  const written = useHistoryValue();
  const from = before === undefined ? undefined : written(field, before);
  const to = after === undefined ? undefined : written(field, after);
  const known = fieldOf(field);
  const name = known === undefined ? field : t(`field.${known}`);
  if (from === undefined && to === undefined) return <Text size="sm">{t('changed', { name })}</Text>;
  return (
    <Text size="sm">
      {from === undefined
        ? t('became', { name, to: to ?? '' })
        : to === undefined
          ? t('removed', { name, from })
          : t('changedFrom', { name, from, to })}
    </Text>
  );
}
