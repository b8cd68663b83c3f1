import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { everyPage, LARGEST_PAGE } from '../api/every-page';
import type { SalesService } from '../api/generated';
import { useSession } from '../session/session';

export type Salesperson = SalesService['SalespersonResponse'];

/** Everybody who sells or ever sold: a team, not a crowd. */
export const salespeopleQuery = queryOptions({
  queryKey: ['salespeople'],
  queryFn: ({ signal }) =>
    everyPage((page) =>
      bodyOf(
        api.GET('/api/v1/salespeople', {
          params: { query: { page, size: LARGEST_PAGE, sort: ['lastName,asc'] } },
          signal,
        }),
      ),
    ),
  staleTime: 60_000,
});

/** Who of them the reader is; nobody, where no account was linked. */
export function useMyself(): Salesperson | undefined {
  const account = useSession()?.accountId;
  const { data } = useQuery({ ...salespeopleQuery, enabled: account !== undefined });
  return data?.find(({ accountId }) => accountId !== undefined && accountId === account);
}
