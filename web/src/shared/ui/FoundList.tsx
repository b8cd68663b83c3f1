import { Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from './EmptyState';
import { Pager } from './Pager';
import { ProblemAlert } from './ProblemAlert';
import { TableLine } from './TableLine';

interface Props {
  /** A page of what was found. */
  list: UseQueryResult<{ totalItems: number; totalPages: number }>;
  /** From 0. */
  page: number | undefined;
  onPage: (page: number) => void;
  /** How many there are, in words. */
  count: (items: number) => string;
  /** What to do when there are none. */
  empty: { title: string; text: string; children?: ReactNode };
  /** At the end of the line that says how many there are. */
  tools: ReactNode;
  /** The table. */
  children: ReactNode;
}

/** What stands around every table that a service pages: how many there are, files, pages, and why there is nothing. */
export function FoundList({ list, page = 0, onPage, count, empty, tools, children }: Props) {
  if (list.isError) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data?.totalItems === 0) return <EmptyState {...empty} />;
  return (
    <Stack>
      <TableLine count={list.data === undefined ? '' : count(list.data.totalItems)}>{tools}</TableLine>
      {children}
      <Pager page={page} pages={list.data?.totalPages ?? 0} onChange={onPage} />
    </Stack>
  );
}
