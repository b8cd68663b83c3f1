import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { parkingManager, salesperson } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { parkingFiguresState } from '@/testing/parking-figures';

const as = { session: parkingManager };
const rowOf = (name: RegExp) => within(screen.getByRole('row', { name }));

describe('exports', () => {
  it('are for those who run parking', async () => {
    await open('/parking/exports', { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('are asked for with what was looked for, and lead to how far they are', async () => {
    const bodies: unknown[] = [];
    const keys: (string | null)[] = [];
    const look = http.post('*/parking/exports', async ({ request }) => {
      bodies.push(await request.clone().json());
      keys.push(request.headers.get('Idempotency-Key'));
    });
    const { user, router } = await open('/parking/stays/search?state=COMPLETED', as, { answers: [look] });
    await user.type(await screen.findByLabelText('Registration plate'), 'aa-123-aa');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.click(await screen.findByRole('button', { name: 'Export these' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'stays-2027-03-29-30.csv' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/parking/exports/30');
    expect(bodies).toEqual([{ plate: 'aa-123-aa', country: 'FR', state: 'COMPLETED' }]);
    expect(keys[0]).toMatch(/.{8,}/);
    expect(screen.getByText('Waiting')).toBeVisible();
    expect(screen.getByText(/You need not wait here/)).toBeVisible();
  });

  it('show how far each of them is, and are fetched and deleted', async () => {
    const { user } = await open('/parking/exports', as);
    expect(await screen.findByText('21,000 of 48,211 rows')).toBeVisible();
    expect(screen.getAllByRole('progressbar', { name: 'How much is written' })).toHaveLength(2);
    expect(await screen.findByText(/^Parkhaus Adalbertsteinweg · from Mar 1, 2027, 12:00 AM/)).toBeVisible();
    const ready = rowOf(/^stays-2027-03-29-17/);
    expect(ready.getByRole('link', { name: /^Download/ })).toHaveAttribute(
      'href',
      '/api/v1/parking/exports/17/stays.csv',
    );
    expect(ready.getByText('7.4 MB')).toBeVisible();
    expect(rowOf(/^stays-2027-03-29-16/).queryByRole('link', { name: /^Download/ })).toBeNull();
    await user.click(ready.getByRole('button', { name: /^Delete/ }));
    const question = within(await screen.findByRole('dialog'));
    await user.click(question.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('The export is deleted.')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('7.4 MB')).toBeNull());
  });

  it('are followed while they are written', async () => {
    const [first] = parkingFiguresState.stayExports;
    let asked = 0;
    const answers = [
      http.get('*/parking/exports/20', () => {
        asked += 1;
        const over = { state: 'READY', rowsDone: 12, rowsTotal: 12, bytes: 4_000 };
        return HttpResponse.json({ ...first, ...(asked > 1 && over) });
      }),
    ];
    await open('/parking/exports/20', as, { answers });
    expect(await screen.findByText('Waiting')).toBeVisible();
    expect(await screen.findByRole('link', { name: /^Download/ }, { timeout: 5_000 })).toBeVisible();
    expect(screen.getByText(/^Can be fetched until Apr 5, 2027/)).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('say why one failed', async () => {
    await open('/parking/exports/16', as);
    expect(await screen.findByText(/more stays than one file takes/)).toBeVisible();
  });

  it('of others are not there', async () => {
    await open('/parking/exports/7', as);
    expect(await screen.findByText(/^It has expired, was deleted/)).toBeVisible();
  });
});
