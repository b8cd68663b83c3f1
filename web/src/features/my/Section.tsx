import { Group, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';

interface Props<T> {
  title: string;
  action?: ReactNode;
  answer: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** A part of a page that comes, or fails, by itself. */
export function Section<T>({ title, action, answer, children }: Props<T>) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" align="baseline" mb="md">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {action}
      </Group>
      {answer.isPending && <SkeletonList rows={2} />}
      {answer.isError && <ProblemAlert error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data !== undefined && children(answer.data)}
    </section>
  );
}
