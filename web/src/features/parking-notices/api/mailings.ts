import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';
import { versionedBodyOf } from '@/shared/api/versioned';

export type Mailings = ParkingService['NoticeSettingsResponse'];

/** Which mails the driver gets that belong to no stay, with the version of that choice. */
export const mailingsQuery = queryOptions({
  queryKey: ['parking-notices', 'settings'],
  queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/parking/notice-settings', { signal })),
});

export function changeMailings(body: Mailings, etag: string) {
  return versionedBodyOf(
    api.PUT('/api/v1/parking/notice-settings', { params: { header: { 'If-Match': etag } }, body }),
  );
}
