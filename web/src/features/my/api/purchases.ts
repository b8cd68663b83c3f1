import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';

export function purchaseQuery(id: number) {
  return queryOptions({
    queryKey: ['sale', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/sales/{id}', { params: { path: { id } }, signal })),
  });
}
