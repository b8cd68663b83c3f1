import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { ServiceCenter } from '@/shared/api/generated';
import { type Versioned, versionedBodyOf } from '@/shared/api/versioned';
import type { DailyHours } from '@/shared/workshop/weekly-hours';
import type { Technician } from '@/shared/workshop/technicians';

export type Details = ServiceCenter['TechnicianRequest'];
export type Absence = ServiceCenter['AbsenceResponse'];
export type AbsenceAdded = ServiceCenter['AbsenceAddedResponse'];
export type NewAbsence = ServiceCenter['AddAbsenceRequest'];

const of = (id: number) => ({ path: { id } });

export function technicianQuery(id: number) {
  return queryOptions({
    queryKey: ['technician', id],
    queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/technicians/{id}', { params: of(id), signal })),
  });
}

export function addTechnician(body: Details, idempotencyKey: string): Promise<Versioned<Technician>> {
  const params = { header: { 'Idempotency-Key': idempotencyKey } };
  return versionedBodyOf(api.POST('/api/v1/technicians', { params, body }));
}

export function changeTechnician(id: number, etag: string, body: Details): Promise<Versioned<Technician>> {
  return versionedBodyOf(
    api.PUT('/api/v1/technicians/{id}', { params: { ...of(id), header: { 'If-Match': etag } }, body }),
  );
}

export function setActive(id: number, active: boolean): Promise<Technician> {
  const params = of(id);
  return bodyOf(
    active
      ? api.POST('/api/v1/technicians/{id}/reactivate', { params })
      : api.POST('/api/v1/technicians/{id}/deactivate', { params }),
  );
}

export function deleteTechnician(id: number) {
  return bodyOf(api.DELETE('/api/v1/technicians/{id}', { params: of(id) }));
}

export function workingHoursQuery(id: number) {
  return queryOptions({
    queryKey: ['technician', id, 'working-hours'],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/technicians/{id}/working-hours', { params: of(id), signal })),
  });
}

export function changeWorkingHours(id: number, etag: string, hours: DailyHours[]) {
  const params = { ...of(id), header: { 'If-Match': etag } };
  return versionedBodyOf(api.PUT('/api/v1/technicians/{id}/working-hours', { params, body: { hours } }));
}

/** Those that are not over, by their beginning. */
export function absencesQuery(id: number) {
  return queryOptions({
    queryKey: ['technician', id, 'absences'],
    queryFn: async ({ signal }) =>
      (await bodyOf(api.GET('/api/v1/technicians/{id}/absences', { params: of(id), signal }))).items,
  });
}

export function addAbsence(id: number, body: NewAbsence, idempotencyKey: string): Promise<AbsenceAdded> {
  const params = { ...of(id), header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/technicians/{id}/absences', { params, body }));
}

export function removeAbsence(id: number, absenceId: number) {
  const params = { path: { id, absenceId } };
  return bodyOf(api.DELETE('/api/v1/technicians/{id}/absences/{absenceId}', { params }));
}
