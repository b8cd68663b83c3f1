import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';

/** Waits for what is to be changed, in its version. */
export function Opened<T>({ read, children }: { read: UseQueryResult<T>; children: (known: T) => ReactNode }) {
  if (read.isError) return <ProblemAlert error={read.error} onRetry={() => void read.refetch()} />;
  if (read.data === undefined) return <SkeletonList rows={3} height={48} />;
  return children(read.data);
}
