import { type QueryExecuteOptions, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** How something is read, by what is known of it. */
export type ReadAgain<T, K extends QueryKey> = (opened: T) => QueryExecuteOptions<T, Error, T, T, K>;

/**
 * What there was when somebody began to change it. Whatever arrives meanwhile, what is saved is a change of what they have
 * seen, or were told of.
 *
 * @returns it; what reads it again, for who is refused as somebody else was quicker; and what takes it as it was saved
 */
export function useOpened<T, K extends QueryKey>(newest: T, query: ReadAgain<NonNullable<T>, K>) {
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState(newest);
  const again = async () => {
    if (opened == null) return opened;
    const now = await queryClient.query({ ...query(opened), staleTime: 0 });
    setOpened(now);
    return now;
  };
  const saved = (now: NonNullable<T>) => {
    setOpened(now);
    const queryKey: QueryKey = query(now).queryKey;
    queryClient.setQueryData(queryKey, now);
  };
  return [opened, again, saved] as const;
}
