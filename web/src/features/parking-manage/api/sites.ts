import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ParkingService } from '@/shared/api/generated';
import { versionedBodyOf } from '@/shared/api/versioned';
import type { SiteKind } from '@/shared/parking/spaces';

export type SiteRequest = ParkingService['SiteRequest'];
export type LevelRequest = ParkingService['LevelRequest'];
export type ImportReport = ParkingService['ImportReport'];

/** One site with its version. */
export function ownSiteQuery(id: number) {
  return queryOptions({
    queryKey: ['parking', 'own-site', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/parking/sites/{id}', { params: { path: { id } }, signal })),
  });
}

export function addSite(body: SiteRequest, idempotencyKey: string) {
  return bodyOf(api.POST('/api/v1/parking/sites', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));
}

export function changeSite(id: number, etag: string, body: SiteRequest) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return versionedBodyOf(api.PUT('/api/v1/parking/sites/{id}', { params, body }));
}

export function removeSite(id: number) {
  return bodyOf(api.DELETE('/api/v1/parking/sites/{id}', { params: { path: { id } } }));
}

/** One level with its version, read anew whenever a change begins. */
export function levelQuery(siteId: number, levelId: number) {
  return queryOptions({
    queryKey: ['parking', 'level', siteId, levelId],
    queryFn: ({ signal }) => {
      const params = { path: { id: siteId, levelId } };
      return versionedBodyOf(api.GET('/api/v1/parking/sites/{id}/levels/{levelId}', { params, signal }));
    },
    gcTime: 0,
  });
}

export function addLevel(siteId: number, body: LevelRequest, idempotencyKey: string) {
  const params = { path: { id: siteId }, header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/parking/sites/{id}/levels', { params, body }));
}

export function changeLevel(siteId: number, levelId: number, etag: string, body: LevelRequest) {
  const params = { path: { id: siteId, levelId }, header: { 'If-Match': etag } };
  return bodyOf(api.PUT('/api/v1/parking/sites/{id}/levels/{levelId}', { params, body }));
}

export function removeLevel(siteId: number, levelId: number) {
  const params = { path: { id: siteId, levelId } };
  return bodyOf(api.DELETE('/api/v1/parking/sites/{id}/levels/{levelId}', { params }));
}

interface SiteFile {
  file: File;
  operatorId: number;
  timeZone: string;
  kind: SiteKind;
}

/** Sends a list of sites as it is. */
export function importSites({ file, ...query }: SiteFile): Promise<ImportReport> {
  return bodyOf(
    api.POST('/api/v1/parking/site-imports', {
      params: { query },
      headers: { 'Content-Type': 'text/csv' },
      body: '',
      bodySerializer: () => file,
    }),
  );
}
