import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';

/** Cars for sale that match; with nothing typed, the newest. */
export function carsForSaleQuery(q: string) {
  return queryOptions({
    queryKey: ['automobiles', 'for-sale', q],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/automobiles', {
          params: { query: { size: 8, ...(q === '' ? { sort: ['added,desc'] } : { q }) } },
          signal,
        }),
      ),
  });
}

export function chosenCustomerQuery(id: number) {
  return queryOptions({
    queryKey: ['customer', 'chosen', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/customers/{id}', { params: { path: { id } }, signal })),
  });
}
