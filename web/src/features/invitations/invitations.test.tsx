import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { adminState } from '@/testing/admin';
import { refuse } from '@/testing/backend';
import { admin } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { checkInvite, stateOf } from './invitations';

const given = () => ({ session: admin, invitations: structuredClone(adminState.invitations) });

describe('an invitation', () => {
  const until = { validUntil: '2027-04-04T10:00:00Z' };
  const before = Date.parse('2027-04-04T09:59:59Z');

  it('waits until it is accepted, withdrawn or too old', () => {
    expect(stateOf(until, before)).toBe('OPEN');
    expect(stateOf(until, before + 1_000)).toBe('EXPIRED');
    expect(stateOf({ ...until, revokedAt: '2027-04-01T10:00:00Z' }, before)).toBe('WITHDRAWN');
    expect(stateOf({ ...until, acceptedAt: '2027-04-01T10:00:00Z' }, before + 1_000)).toBe('ACCEPTED');
  });

  it('needs an address and something to do', () => {
    expect(checkInvite('grace@example.org', ['ADMIN'])).toEqual({});
    expect(checkInvite('grace', [])).toEqual({ email: true, roles: true });
  });

  it('is sent', async () => {
    const { user } = await open('/admin/invitations', given());
    await user.click(await screen.findByRole('button', { name: 'Invite somebody' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Send the invitation' }));
    expect(dialog.getByText('Enter an e-mail address')).toBeVisible();
    await user.type(dialog.getByLabelText(/E-mail address/), 'annie@example.org');
    await user.click(dialog.getByRole('checkbox', { name: /^Technician/ }));
    await user.click(dialog.getByRole('button', { name: 'Send the invitation' }));
    expect(await screen.findByRole('rowheader', { name: 'annie@example.org' })).toBeVisible();
  });

  it('says at once why somebody cannot be invited', async () => {
    const answers = [
      http.post('*/api/v1/invitations', () =>
        refuse(409, 'email-taken', 'Address has an account already', 'annie@example.org has an account already.'),
      ),
    ];
    const { user } = await open('/admin/invitations', given(), { answers });
    await user.click(await screen.findByRole('button', { name: 'Invite somebody' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/E-mail address/), 'annie@example.org');
    await user.click(dialog.getByRole('checkbox', { name: /^Technician/ }));
    await user.click(dialog.getByRole('button', { name: 'Send the invitation' }));
    expect(await dialog.findByText('annie@example.org has an account already.')).toBeVisible();
  });

  it('is withdrawn', async () => {
    const { user } = await open('/admin/invitations', given());
    await user.click(await screen.findByRole('button', { name: 'Withdraw the invitation of grace@example.org' }));
    expect(await screen.findByText('Withdrawn')).toBeVisible();
  });
});
