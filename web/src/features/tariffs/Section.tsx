import { Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A part of a page about a tariff. */
export function Section({ title, lead, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="xl" radius="lg">
      <Title order={2} size="h4" id={id} mb={lead === undefined ? 'md' : 4}>
        {title}
      </Title>
      {lead !== undefined && (
        <Text c="dimmed" size="sm" mb="md">
          {lead}
        </Text>
      )}
      {children}
    </Paper>
  );
}
