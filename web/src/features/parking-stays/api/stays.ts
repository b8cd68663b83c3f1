import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';

/** What runs or is yet to come; nobody has more of it than the largest page. */
export const openStaysQuery = queryOptions({
  queryKey: ['stays', 'own', 'OPEN'],
  queryFn: async ({ signal }) => {
    const query = { state: 'OPEN', size: 100 } as const;
    return (await bodyOf(api.GET('/api/v1/parking/stays', { params: { query }, signal }))).items;
  },
});

/** What is over, a page at a time. */
export function pastStaysQuery(page: number) {
  return queryOptions({
    queryKey: ['stays', 'own', 'PAST', page],
    queryFn: ({ signal }) => {
      const query = { state: 'PAST', page, size: 20 } as const;
      return bodyOf(api.GET('/api/v1/parking/stays', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
}
