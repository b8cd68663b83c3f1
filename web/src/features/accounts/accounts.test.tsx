import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { adminState, katherine, margaret } from '@/testing/admin';
import { refuse } from '@/testing/backend';
import { admin } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { readAccountsSearch, toFilter } from './accounts-search';

const given = () => ({ session: admin, accounts: structuredClone(adminState.accounts) });

describe('the accounts’ address', () => {
  it('takes what makes sense', () => {
    expect(readAccountsSearch({ q: ' ada ', role: 'ADMIN', status: 'DISABLED', sort: 'email,desc', page: 2 })).toEqual({
      q: 'ada',
      role: 'ADMIN',
      status: 'DISABLED',
      sort: 'email,desc',
      page: 2,
    });
    expect(readAccountsSearch({ q: 17, role: 'KING', status: '', sort: 'password', page: -1 })).toEqual({ q: '17' });
  });

  it('sorts by name where it says nothing', () => {
    expect(toFilter({ role: 'ADMIN' })).toEqual({ role: 'ADMIN', sort: ['name,asc'] });
  });
});

describe('the accounts', () => {
  it('are narrowed down, in the address, too', async () => {
    const { user, router } = await open('/admin/accounts', given());
    expect(await screen.findByRole('rowheader', { name: 'Katherine Johnson' })).toBeVisible();
    await user.selectOptions(screen.getByLabelText('State'), 'DISABLED');
    expect(await screen.findByText('1 account')).toBeVisible();
    expect(router.state.location.search).toEqual({ status: 'DISABLED' });
  });
});

describe('an account', () => {
  it('gets other roles', async () => {
    const { user } = await open(`/admin/accounts/${katherine}`, given());
    const save = await screen.findByRole('button', { name: 'Save the roles' });
    expect(save).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: /^Technician/ }));
    await user.click(save);
    expect(await screen.findByText('The roles are saved.')).toBeVisible();
    expect(save).toBeDisabled();
  });

  it('is disabled after a question, and a refusal stands there', async () => {
    const answers = [
      http.post('*/api/v1/accounts/:id/disable', () =>
        refuse(409, 'last-administrator', 'Last administrator', 'Somebody has to be able to administrate.'),
      ),
    ];
    const { user } = await open(`/admin/accounts/${katherine}`, given(), { answers });
    await user.click(await screen.findByRole('button', { name: 'Disable' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Disable the account of Katherine Johnson?' }));
    await user.click(dialog.getByRole('button', { name: 'Disable' }));
    expect(await dialog.findByText('Somebody has to be able to administrate.')).toBeVisible();
  });

  it('is unlocked at once', async () => {
    const { user } = await open(`/admin/accounts/${katherine}`, given());
    await user.click(await screen.findByRole('button', { name: 'Unlock' }));
    expect(await screen.findByText('The account is unlocked.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Unlock' })).toBeNull();
  });

  it('of one’s own is somebody else’s business', async () => {
    await open(`/admin/accounts/${margaret}`, given());
    expect(await screen.findByText(/This is your own account/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Disable' })).toBeNull();
    expect(screen.getByRole('checkbox', { name: /^Administrator/ })).toBeDisabled();
  });
});
