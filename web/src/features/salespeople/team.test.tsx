import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { katherine } from '@/testing/admin';
import { refuse } from '@/testing/backend';
import { admin, salesperson } from '@/testing/fixtures';
import { contested } from '@/testing/contested';
import { open } from '@/testing/open';

describe('the team', () => {
  it('is the administrators’ business', async () => {
    await open('/salespeople', { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('gets somebody new', async () => {
    const { user } = await open('/salespeople', { session: admin });
    await user.click(await screen.findByRole('button', { name: 'Add a salesperson' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/First name/), 'Annie');
    await user.type(dialog.getByLabelText(/Last name/), 'Easley');
    await user.type(dialog.getByLabelText(/Employee number/), 'aeasley');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('rowheader', { name: 'Annie Easley' })).toBeVisible();
  });

  it('finds the account that somebody signs in with', async () => {
    let sent: unknown;
    const answers = [
      http.post('*/api/v1/salespeople', async ({ request }) => {
        sent = await request.json();
        return refuse(409, 'account-taken', 'Account taken', 'Somebody else has this account.');
      }),
    ];
    const { user } = await open('/salespeople', { session: admin }, { answers });
    await user.click(await screen.findByRole('button', { name: 'Add a salesperson' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/First name/), 'Katherine');
    await user.type(dialog.getByLabelText(/Last name/), 'Johnson');
    await user.type(dialog.getByLabelText(/Employee number/), 'kjohnson2');
    await user.type(dialog.getByRole('combobox', { name: 'Account' }), 'kath');
    await user.click(await dialog.findByRole('option', { name: /katherine@example.org/ }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('Somebody else has this account.')).toBeVisible();
    expect(sent).toHaveProperty('accountId', katherine);
  });

  it('keeps what somebody else has changed meanwhile', async () => {
    const person = { id: 1, firstName: 'Katherine', lastName: 'Johnson', employeeId: 'kjohnson', active: true };
    const one = contested<object>('*/api/v1/salespeople/:id', person);
    const { user, queryClient } = await open('/salespeople', { session: admin }, { answers: one.answers });
    await user.click(await screen.findByRole('button', { name: 'Edit Katherine Johnson' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText(/First name/), ' C.');
    one.change({ employeeId: 'kj' });
    await queryClient.refetchQueries();
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('It was changed since it was read.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(one.saved).toEqual([{ firstName: 'Katherine C.', lastName: 'Johnson', employeeId: 'kj' }]);
  });

  it('keeps who has sold, and says why', async () => {
    const answers = [
      http.delete('*/api/v1/salespeople/:id', () =>
        refuse(409, 'salesperson-has-sales', 'Has sales', 'Katherine Johnson has 81 sales; deactivate instead.'),
      ),
    ];
    const { user } = await open('/salespeople', { session: admin }, { answers });
    await user.click(await screen.findByRole('button', { name: 'Edit Katherine Johnson' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Delete' }));
    expect(dialog.getByText('Delete Katherine Johnson?')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await dialog.findByText('Katherine Johnson has 81 sales; deactivate instead.')).toBeVisible();
  });
});
