import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';

export type Notice = ParkingService['NoticeResponse'];

/** All of them, a page at a time, the newest first. */
export function noticesQuery(page: number) {
  return queryOptions({
    queryKey: ['parking-notices', { page }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parking/notices', { params: { query: { page, size: 20 } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export const markRead = (id: number) =>
  bodyOf(api.POST('/api/v1/parking/notices/{id}/read', { params: { path: { id } } }));

export const markAllRead = () => bodyOf(api.POST('/api/v1/parking/notices/read-all'));

/** By the token of a mail, whoever has it. */
export const unsubscribe = (token: string) =>
  bodyOf(api.POST('/api/v1/parking/unsubscriptions/{token}', { params: { path: { token } } }));
