import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import type { IdentityService } from '@/shared/api/generated';

export type Invitation = IdentityService['InvitationResponse'];
export type Invite = IdentityService['InviteRequest'];

export function readInvitations(page: number, size: number, signal?: AbortSignal) {
  return bodyOf(
    api.GET('/api/v1/invitations', { params: { query: { page, size } }, ...(signal !== undefined && { signal }) }),
  );
}

export function invitationsQuery(page: number) {
  return queryOptions({
    queryKey: ['invitations', page],
    queryFn: ({ signal }) => readInvitations(page, 50, signal),
    placeholderData: keepPreviousData,
  });
}

export function invite(body: Invite, idempotencyKey: string): Promise<Invitation> {
  return bodyOf(api.POST('/api/v1/invitations', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));
}

export async function withdraw(id: string): Promise<void> {
  await api.DELETE('/api/v1/invitations/{id}', { params: { path: { id } } });
}
