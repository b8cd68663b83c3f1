import { http, HttpResponse } from 'msw';
import type { IdentityService } from '@/shared/api/generated';
import type { AdminState } from './admin';
import { page } from './answers';
import { refuse } from './refuse';

const away = () => refuse(503, 'temporarily-unavailable', 'Temporarily unavailable', 'The service does not answer.');

/** What administrators are answered. */
export function adminHandlers(state: AdminState, unknown: () => Response) {
  let version = 1;
  const found = (id: unknown) => state.accounts.find((one) => one.id === id);
  const answer = (id: unknown) => {
    const account = found(id);
    return account === undefined ? unknown() : HttpResponse.json(account, { headers: { ETag: `"${version}"` } });
  };
  const step = (change: Partial<IdentityService['AccountResponse']>) => (info: { params: Record<string, unknown> }) => {
    version++;
    Object.assign(found(info.params.id) ?? {}, change);
    return answer(info.params.id);
  };
  return [
    http.get('*/api/v1/accounts', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const words = (query.get('q') ?? '').toLowerCase();
      return HttpResponse.json(
        page(
          state.accounts.filter(
            ({ name, email, roles, status }) =>
              `${name} ${email}`.toLowerCase().includes(words) &&
              (!query.has('role') || roles.some((role) => role === query.get('role'))) &&
              (!query.has('status') || status === query.get('status')),
          ),
        ),
      );
    }),
    http.get('*/api/v1/accounts/:id', ({ params: { id } }) => answer(id)),
    http.put('*/api/v1/accounts/:id/roles', async ({ request, params: { id } }) => {
      version++;
      Object.assign(found(id) ?? {}, await request.json());
      return answer(id);
    }),
    http.post('*/api/v1/accounts/:id/disable', step({ status: 'DISABLED' })),
    http.post('*/api/v1/accounts/:id/enable', step({ status: 'ACTIVE' })),
    http.post('*/api/v1/accounts/:id/unlock', ({ params: { id } }) => {
      const account = found(id);
      if (account !== undefined) delete account.lockedUntil;
      return answer(id);
    }),
    http.post('*/api/v1/accounts/:id/sign-out-everywhere', step({ signedOutBefore: '2027-03-28T10:00:00Z' })),
    http.delete('*/api/v1/accounts/:id/second-factors', () => new HttpResponse(null, { status: 204 })),
    http.get('*/api/v1/invitations', () => HttpResponse.json(page(state.invitations))),
    http.post('*/api/v1/invitations', async ({ request }) => {
      const { email, roles } = (await request.json()) as IdentityService['InviteRequest'];
      const sent = {
        id: `invitation-${state.invitations.length}`,
        email,
        roles,
        invitedBy: 'somebody',
        invitedAt: '2027-03-28T10:00:00Z',
        validUntil: '2099-04-04T10:00:00Z',
      };
      state.invitations.unshift(sent);
      return HttpResponse.json(sent, { status: 201 });
    }),
    http.delete('*/api/v1/invitations/:id', ({ params: { id } }) => {
      const invitation = state.invitations.find((one) => one.id === id);
      if (invitation === undefined) return unknown();
      invitation.revokedAt = '2027-03-28T10:05:00Z';
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/v1/audit/:service', ({ request, params: { service } }) => {
      const query = new URL(request.url).searchParams;
      const items = state.audit[String(service)];
      if (items === undefined) return away();
      return HttpResponse.json({
        items: items.filter(
          ({ actor, objectType }) =>
            (!query.has('actor') || actor === query.get('actor')) &&
            (!query.has('objectType') || objectType === query.get('objectType')),
        ),
      });
    }),
    http.get('*/api/v1/operations/:service', ({ params: { service } }) => {
      const answered = state.operations[String(service)];
      return answered === undefined ? away() : HttpResponse.json(answered);
    }),
    http.get('*/api/v1/operations/:service/dead-letters', ({ params: { service } }) => {
      if (state.operations[String(service)] === undefined) return away();
      const items = state.deadLetters[String(service)] ?? [];
      return HttpResponse.json({ known: true, total: items.length, items });
    }),
    http.post('*/api/v1/operations/:service/dead-letters/:topic/redeliver', ({ params: { service, topic } }) => {
      const all = state.deadLetters[String(service)] ?? [];
      const others = all.filter((letter) => letter.topic !== topic);
      state.deadLetters[String(service)] = others;
      return HttpResponse.json({ topic, applied: all.length - others.length, superfluous: 0, failedAgain: 0 });
    }),
  ];
}
