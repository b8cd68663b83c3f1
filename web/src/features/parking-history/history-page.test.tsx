import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { customer, parkingManager } from '@/testing/fixtures';
import { open } from '@/testing/open';

const as = { session: parkingManager };
const path = '/parking/stays/search';

describe('stays', () => {
  it('are looked for by those who run parking', async () => {
    await open(path, { session: customer });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('lead to what each of them was, a part at a time', async () => {
    const { user } = await open(path, as);
    const table = within(await screen.findByRole('table', { name: 'Stays' }));
    expect(await table.findByRole('link', { name: 'Mar 29, 2027, 5:12 PM' })).toHaveAttribute(
      'href',
      '/parking/stays/40',
    );
    expect(table.getAllByRole('row')).toHaveLength(26);
    expect(table.getByRole('row', { name: /Belgisches Viertel – Paid time Stopped early €3$/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(table.getAllByRole('row')).toHaveLength(32));
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('are found by driver and plate, which stay out of addresses', async () => {
    const addresses: string[] = [];
    const bodies: unknown[] = [];
    const look = http.post('*/stays/search', async ({ request }) => {
      addresses.push(request.url);
      bodies.push(await request.clone().json());
    });
    const { user, router } = await open(`${path}?kind=SESSION`, as, { answers: [look] });
    await user.type(await screen.findByLabelText('Driver’s e-mail address'), 'mary');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    expect(screen.getByText('Enter a whole address, as name@example.org')).toBeVisible();
    await user.type(screen.getByLabelText('Driver’s e-mail address'), '@example.org');
    await user.type(screen.getByLabelText('Registration plate'), 'k-ab 1312');
    await user.clear(screen.getByLabelText('Country'));
    await user.type(screen.getByLabelText('Country'), 'de');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await screen.findByRole('button', { name: 'Show all' });
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(bodies.at(-1)).toEqual({
      email: 'mary@example.org',
      plate: 'k-ab 1312',
      country: 'DE',
      kind: 'SESSION',
    });
    expect([...addresses, router.state.location.href].join().toLowerCase()).not.toMatch(/1312|mary/);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByLabelText('Registration plate')).toHaveValue('');
  });

  it('are found by a space of a site, and not by one of no site', async () => {
    const { user, router } = await open(`${path}?from=2027-03-01`, as);
    const space = await screen.findByLabelText('Space');
    expect(space).toBeDisabled();
    await user.type(screen.getByRole('combobox', { name: 'Site' }), 'adalbert');
    await user.click(await screen.findByRole('option', { name: /^Parkhaus Adalbertsteinweg/ }));
    await user.type(screen.getByLabelText('Space'), 'G-02{Enter}');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(router.state.location.search).toEqual({ from: '2027-03-01', site: 1, space: 'G-02' });
    await user.selectOptions(screen.getByLabelText('State'), 'Canceled');
    expect(await screen.findByText('No such stay')).toBeVisible();
  });
});
