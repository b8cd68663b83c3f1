import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';

/** Of what is told by the clock, such as that a time ends soon, no hint comes. */
const ASKED_AGAIN = 60_000;

/** How many notices somebody has not read. */
export const unreadQuery = queryOptions({
  queryKey: ['parking-notices', 'unread'],
  queryFn: async ({ signal }) => {
    const query = { unread: true, size: 1 };
    return (await bodyOf(api.GET('/api/v1/parking/notices', { params: { query }, signal }))).totalItems;
  },
  refetchInterval: ASKED_AGAIN,
});
