import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title?: string;
  text: string;
  /** What to do about it. */
  children?: ReactNode;
}

export function EmptyState({ title, text, children }: Props) {
  return (
    <Paper withBorder p="xl" radius="lg">
      <Stack align="center" gap="xs">
        {title !== undefined && (
          <Title order={2} size="h4" ta="center">
            {title}
          </Title>
        )}
        <Text c="dimmed" ta="center" maw="34rem" mb={children === undefined ? 0 : 'sm'} style={{ textWrap: 'balance' }}>
          {text}
        </Text>
        {children}
      </Stack>
    </Paper>
  );
}
