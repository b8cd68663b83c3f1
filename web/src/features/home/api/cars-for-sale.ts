import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';

export const newestCarsQuery = queryOptions({
  queryKey: ['automobiles', 'newest'],
  queryFn: ({ signal }) =>
    bodyOf(
      api.GET('/api/v1/automobiles', { params: { query: { size: 6, sort: ['added,desc'], facets: true } }, signal }),
    ),
  staleTime: 60_000,
});
