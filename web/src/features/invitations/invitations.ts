import type { Invitation } from './api/invitations';

export type InvitationState = 'OPEN' | 'ACCEPTED' | 'WITHDRAWN' | 'EXPIRED';

export function stateOf(invitation: Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'validUntil'>, now: number) {
  if (invitation.acceptedAt !== undefined) return 'ACCEPTED';
  if (invitation.revokedAt !== undefined) return 'WITHDRAWN';
  return Date.parse(invitation.validUntil) > now ? 'OPEN' : 'EXPIRED';
}

export type InvitationError = 'email' | 'roles';

/** What has to be mended before anyone is asked; whether the address exists, only a mail can tell. */
export function checkInvite(email: string, roles: readonly string[]): Partial<Record<InvitationError, true>> {
  return {
    ...(!/^[^\s@]+@[^\s@]+$/.test(email.trim()) && { email: true }),
    ...(roles.length === 0 && { roles: true }),
  };
}
