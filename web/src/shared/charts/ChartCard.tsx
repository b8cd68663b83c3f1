import { Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, Suspense, useId } from 'react';
import classes from './charts.module.css';

interface Props {
  title: string;
  /** Below the title. */
  note?: string | undefined;
  /** At the end of the title's line: a file of the same numbers. */
  tools: ReactNode;
  /** In place of both, where there is nothing to show. */
  instead?: ReactNode;
  /** Other numbers are on their way. */
  busy?: boolean;
  className?: string | undefined;
  chart: ReactNode;
  /** What opens the table on a phone, where one of many lines would be all there is to see. */
  fold?: string;
  /** The same numbers as a table. */
  children: ReactNode;
}

/** A chart for a glance, and beside it the same numbers as a table. */
export function ChartCard({ title, note, tools, instead, busy = false, className = '', chart, fold, children }: Props) {
  const id = useId();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const table = <div className={classes.table}>{children}</div>;
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="xl" radius="lg">
      <Group justify="space-between" mb="md">
        <Stack gap={0}>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {note !== undefined && (
            <Text c="dimmed" size="sm">
              {note}
            </Text>
          )}
        </Stack>
        {tools}
      </Group>
      {instead === undefined || instead === false ? (
        <div className={`${classes.both ?? ''} ${className}`} aria-busy={busy}>
          <Suspense fallback={<Skeleton height={280} />}>{chart}</Suspense>
          {narrow && fold !== undefined ? (
            <details>
              <summary>{fold}</summary>
              {table}
            </details>
          ) : (
            table
          )}
        </div>
      ) : (
        instead
      )}
    </Paper>
  );
}
