import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { Stay } from '@/shared/parking/stays';

/** While something is waited for, it is looked at again. */
const POLLED = 3_000;

export const isWaiting = ({ state, extensionTo }: Stay): boolean =>
  state === 'HELD' || state === 'QUOTED' || extensionTo !== undefined;

export function stayQuery(id: number) {
  return queryOptions({
    queryKey: ['stay', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/parking/stays/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (data !== undefined && isWaiting(data) ? POLLED : false),
  });
}

/** Shows at once what an answer says; lists, what is free and receipts are asked for again. */
export async function stayChanged(queryClient: QueryClient, stay: Stay) {
  queryClient.setQueryData(stayQuery(stay.id).queryKey, stay);
  await queryClient.invalidateQueries({ queryKey: ['stay', stay.id, 'receipt'] });
  await queryClient.invalidateQueries({ queryKey: ['stays'] });
  await queryClient.invalidateQueries({ queryKey: ['availability'] });
}

const keyed = (id: number, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } });

export const cancelStay = (id: number, key: string) =>
  bodyOf(api.POST('/api/v1/parking/stays/{id}/cancel', { params: keyed(id, key) }));

export const stopStay = (id: number, key: string) =>
  bodyOf(api.POST('/api/v1/parking/stays/{id}/stop', { params: keyed(id, key) }));

export const checkIn = (id: number, key: string) =>
  bodyOf(api.POST('/api/v1/parking/stays/{id}/check-in', { params: keyed(id, key) }));

export const extendStay = (id: number, minutes: number, key: string) =>
  bodyOf(api.POST('/api/v1/parking/stays/{id}/extensions', { params: keyed(id, key), body: { minutes } }));

/** What so many minutes more cost. */
export function extensionQuery({ id, endsAt }: Stay, minutes: number) {
  return queryOptions({
    queryKey: ['stay', id, 'extension', endsAt, minutes],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { minutes } };
      return bodyOf(api.GET('/api/v1/parking/stays/{id}/extension-quote', { params, signal }));
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** What comes back to who leaves now. */
export function stopQuery(id: number) {
  return queryOptions({
    queryKey: ['stay', id, 'stop'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parking/stays/{id}/stop-quote', { params: { path: { id } }, signal })),
    gcTime: 0,
  });
}

/** What was paid and given back so far, as it was issued last. */
export function receiptQuery(id: number) {
  return queryOptions({
    queryKey: ['stay', id, 'receipt'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parking/stays/{id}/receipt', { params: { path: { id } }, signal })),
  });
}
