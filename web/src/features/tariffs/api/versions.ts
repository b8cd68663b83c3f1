import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
import type { ParkingService } from '@/shared/api/generated';
import { versionedBodyOf } from '@/shared/api/versioned';
import type { TariffDocument } from '@/shared/parking/tariffs';

export type Version = ParkingService['TariffVersionResponse'];
export type VersionSummary = ParkingService['TariffVersionSummary'];
export type Check = ParkingService['TariffCheckResponse'];
export type Trial = ParkingService['TariffTrialResponse'];
export type TrialRequest = ParkingService['TryTariffRequest'];
export type Simulation = ParkingService['SimulationResponse'];

/** The newest first. */
export function versionsQuery(id: number) {
  return queryOptions({
    queryKey: ['parking', 'tariffs', 'versions', id],
    queryFn: ({ signal }) =>
      everyPage((page) => {
        const params = { path: { id }, query: { page, size: LARGEST_PAGE } };
        return bodyOf(api.GET('/api/v1/parking/tariffs/{id}/versions', { params, signal }));
      }),
  });
}

export function versionQuery(id: number, number: number) {
  return queryOptions({
    queryKey: ['parking', 'tariffs', 'version', id, number],
    queryFn: ({ signal }) => {
      const params = { path: { id, number } };
      return versionedBodyOf(api.GET('/api/v1/parking/tariffs/{id}/versions/{number}', { params, signal }));
    },
  });
}

/** @param document absent for a copy of the newest version */
export function draftVersion(id: number, document: TariffDocument | undefined, idempotencyKey: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': idempotencyKey } };
  const body = document === undefined ? {} : { document };
  return bodyOf(api.POST('/api/v1/parking/tariffs/{id}/versions', { params, body }));
}

export function saveVersion(id: number, number: number, etag: string, document: TariffDocument) {
  const params = { path: { id, number }, header: { 'If-Match': etag } };
  return versionedBodyOf(api.PUT('/api/v1/parking/tariffs/{id}/versions/{number}', { params, body: { document } }));
}

export function discardVersion(id: number, number: number) {
  const params = { path: { id, number } };
  return bodyOf(api.DELETE('/api/v1/parking/tariffs/{id}/versions/{number}', { params }));
}

/** @param startsAt absent for now */
export function publishVersion(id: number, number: number, etag: string, startsAt: string | undefined) {
  const params = { path: { id, number }, header: { 'If-Match': etag } };
  const body = startsAt === undefined ? {} : { startsAt };
  return versionedBodyOf(api.POST('/api/v1/parking/tariffs/{id}/versions/{number}/publish', { params, body }));
}

/** What is wrong with a document, and its curves. An answer to what was typed before is never taken for this one's. */
export function checkQuery(document: TariffDocument) {
  return queryOptions({
    queryKey: ['parking', 'tariff-check', document],
    queryFn: ({ signal }) => bodyOf(api.POST('/api/v1/parking/tariff-checks', { body: { document }, signal })),
    staleTime: Infinity,
    gcTime: 60_000,
  });
}

export function trialQuery(request: TrialRequest) {
  return queryOptions({
    queryKey: ['parking', 'tariff-trial', request],
    queryFn: ({ signal }) => bodyOf(api.POST('/api/v1/parking/tariff-trials', { body: request, signal })),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
}

/** What the stays of a period would have cost, which takes a while. */
export function simulate(id: number, number: number, period: { from: string; to: string }) {
  const params = { path: { id, number } };
  return bodyOf(api.POST('/api/v1/parking/tariffs/{id}/versions/{number}/simulations', { params, body: period }));
}
