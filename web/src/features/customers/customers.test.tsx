import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { admin, advisor, problem, salesperson } from '@/testing/fixtures';
import { contested } from '@/testing/contested';
import { open } from '@/testing/open';
import { customerRecord } from '@/testing/shop';
import { readCustomersSearch, toFilter } from './customers-search';

describe('what an address says about customers', () => {
  it.each([
    [
      { q: ' ada ', sort: 'email,desc' },
      { q: 'ada', sort: 'email,desc' },
    ],
    [
      { q: 4155550123, page: 1 },
      { q: '4155550123', page: 1 },
    ],
    [{ q: '', sort: 'phone,asc', page: -1 }, {}],
  ])('%o is read as %o', (said, search) => {
    expect(readCustomersSearch(said)).toEqual(search);
  });

  it('is by name unless it says another thing', () => {
    expect(toFilter({})).toEqual({ sort: ['lastName,asc'] });
  });
});

describe('customers', () => {
  it('are found by what the address says', async () => {
    const { user, router } = await open('/customers', { session: advisor });
    expect(await screen.findByText('3 customers')).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'babbage{Enter}');
    expect(await screen.findByText('1 customer')).toBeVisible();
    expect(router.state.location.search).toEqual({ q: 'babbage' });
  });

  it('are written down, with what is wrong said at the field', async () => {
    const refusal = {
      ...problem(400, 'invalid-request', 'Invalid request', 'Correct what is marked.'),
      errors: [{ pointer: '/phone', detail: 'is no telephone number of any country' }],
    };
    const wrong = http.post('*/api/v1/customers', () => HttpResponse.json(refusal, { status: 400 }), { once: true });
    const { user, router } = await open('/customers/new', { session: advisor }, { answers: [wrong] });
    await user.click(await screen.findByRole('button', { name: 'Write down' }));
    expect(screen.getByText('Enter the first name')).toBeVisible();
    await user.type(screen.getByLabelText(/First name/), 'Alan');
    await user.type(screen.getByLabelText(/Last name/), 'Turing');
    await user.type(screen.getByLabelText('Telephone number'), '1');
    await user.click(screen.getByRole('button', { name: 'Write down' }));
    expect(await screen.findByText('is no telephone number of any country')).toBeVisible();
    await user.clear(screen.getByLabelText('Telephone number'));
    await user.click(screen.getByRole('button', { name: 'Write down' }));
    expect(await screen.findByRole('heading', { name: 'Alan Turing' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/customers/40');
  });

  it('show what they bought, and the way to sell them another', async () => {
    await open('/customers/4', { session: salesperson });
    const bought = within(await screen.findByRole('table', { name: 'Cars bought' }));
    expect((await bought.findAllByRole('link', { name: '2008 Toyota Cruiser' })).length).toBe(3);
    expect(screen.getByRole('link', { name: 'Record a sale' })).toHaveAttribute('href', '/sales/new?customer=4');
    expect(screen.queryByRole('button', { name: 'Forget this person' })).toBeNull();
  });

  it('are changed', async () => {
    const { user } = await open('/customers/4', { session: salesperson });
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const name = screen.getByLabelText(/Last name/);
    await user.clear(name);
    await user.type(name, 'King');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { name: 'Ada King' })).toBeVisible();
  });

  it('are changed by what is typed, not by what somebody else has changed meanwhile', async () => {
    const one = contested<object>('*/api/v1/customers/:id', customerRecord);
    const { user, queryClient } = await open('/customers/4', { session: salesperson }, { answers: one.answers });
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    await user.type(screen.getByLabelText(/Last name/), ' King');
    one.change({ email: 'king@example.org' });
    await queryClient.refetchQueries();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('It was changed since it was read.')).toBeVisible();
    expect(screen.getByLabelText(/E-mail/)).toHaveValue('king@example.org');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { name: 'Ada Lovelace King' })).toBeVisible();
    expect(one.saved).toEqual([expect.objectContaining({ lastName: 'Lovelace King', email: 'king@example.org' })]);
  });

  it('are forgotten by administrators only, after a question', async () => {
    const { user } = await open('/customers/4', { session: admin });
    await user.click(await screen.findByRole('button', { name: 'Forget this person' }));
    const question = await screen.findByRole('dialog', { name: 'Forget Ada Lovelace?' });
    await waitFor(() => expect(question).toBeVisible());
  });

  it('are merged after a look at both, with a refusal said there', async () => {
    const refusal = problem(
      409,
      'both-have-accounts',
      'Both have accounts',
      'Both sign in with accounts of their own.',
    );
    const refused = http.post('*/api/v1/customers/4/merge', () => HttpResponse.json(refusal, { status: 409 }), {
      once: true,
    });
    const { user } = await open('/customers/4', { session: salesperson }, { answers: [refused] });
    await user.click(await screen.findByRole('button', { name: 'Compare and merge' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Are these the same person?' }));
    expect(dialog.getByRole('row', { name: /Telephone number/ })).toHaveTextContent('+442079460018is lost');
    expect(await dialog.findByText(/: nothing has to move\.$/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Merge' }));
    expect(await dialog.findByText('Both sign in with accounts of their own.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Merge' }));
    expect(await screen.findByText(/^Nobody else has the same name/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('who were merged lead to who they are now', async () => {
    const { router } = await open('/customers/8', { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'Ada Lovelace' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/customers/4');
  });
});
