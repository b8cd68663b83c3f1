import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { customer, parkingManager } from '@/testing/fixtures';
import { open } from '@/testing/open';

const as = { session: parkingManager };
const path = '/parking/permits';

describe('permits', () => {
  it('are for those who run parking', async () => {
    await open(path, { session: customer });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('are found by a plate, which stays out of addresses', async () => {
    const addresses: string[] = [];
    const look = http.all('*/permits*', ({ request }) => void addresses.push(request.url));
    const { user, router } = await open(path, as, { answers: [look] });
    expect(await screen.findByText('4 permits')).toBeVisible();
    await user.type(screen.getByLabelText(/^Registration plate/), 'aa-123-aa');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    expect(await screen.findByText('2 permits')).toBeVisible();
    const table = within(screen.getByRole('table', { name: 'Permits' }));
    expect(await table.findByText('Revoked')).toBeVisible();
    expect(table.getByText('Valid')).toBeVisible();
    expect([...addresses, router.state.location.href].join().toLowerCase()).not.toContain('123');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('4 permits')).toBeVisible();
  });

  it('are granted, with what is missing said at its field', async () => {
    const bodies: unknown[] = [];
    const look = http.post('*/parking/permits', async ({ request }) => void bodies.push(await request.clone().json()));
    const { user } = await open(path, as, { answers: [look] });
    await user.click(await screen.findByRole('button', { name: 'Grant a permit' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Grant a permit' }));
    await user.type(dialog.getByLabelText(/^Registration plate/), 'DD-111-DD');
    await user.click(dialog.getByRole('button', { name: 'Grant' }));
    expect(dialog.getByText('Residents are so in the zones that they live in: enter these')).toBeVisible();
    await user.selectOptions(dialog.getByLabelText('Parks as'), 'Disabled person’s card');
    await user.click(dialog.getByRole('button', { name: 'Grant' }));
    expect(await screen.findByText('1 permit')).toBeVisible();
    expect(await screen.findByText('DD-111-DD')).toBeVisible();
    expect(bodies).toEqual([
      { plate: 'DD-111-DD', country: 'FR', userClass: 'DISABLED_CARD', validFrom: expect.any(String) as string },
    ]);
  });

  it('are revoked after a question', async () => {
    const { user } = await open(path, as);
    await user.click(await screen.findByRole('button', { name: 'Revoke the permit of BB-456-BB' }));
    const question = within(await screen.findByRole('dialog'));
    await user.click(question.getByRole('button', { name: 'Revoke' }));
    await expect.poll(() => screen.queryByRole('button', { name: 'Revoke the permit of BB-456-BB' })).toBeNull();
    expect(screen.getAllByText('Revoked')).toHaveLength(2);
  });
});
