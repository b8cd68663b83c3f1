import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** How many there are, in words; empty as long as nobody knows. */
  count?: string;
  /** What can be done with all of them. */
  children: ReactNode;
}

/** The line above every table: how many there are, and at its end what can be done with all of them. */
export function TableLine({ count, children }: Props) {
  return (
    <Group justify={count === undefined ? 'flex-end' : 'space-between'}>
      {count !== undefined && (
        <Text c="dimmed" size="sm" role="status">
          {count}
        </Text>
      )}
      <Group gap="xs" justify="flex-end" className="no-print">
        {children}
      </Group>
    </Group>
  );
}
