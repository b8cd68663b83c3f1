import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { leaveFor } from '@/shared/parking/leave-for';
import { customer } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { held, quoted, session, stay } from '@/testing/stays';

vi.mock('@/shared/parking/leave-for', () => ({ leaveFor: vi.fn() }));

const as = { session: customer };

describe('reserving a space', () => {
  const path = '/parking/sites/1?from=2027-03-30T09:00&to=2027-03-30T11:45';

  it('says what is free and what it costs, and why', async () => {
    await open(path);
    expect(await screen.findByText('2 h at €6 an hour')).toBeVisible();
    expect(screen.getByText('€15')).toBeVisible();
    expect(await screen.findByRole('option', { name: 'Space G-14, Standard, Taken' })).toBeInTheDocument();
    expect(screen.getByRole('option', { name: 'Space G-13, Standard, Free' })).toBeInTheDocument();
    expect(screen.getByRole('option', { name: 'With a charging point (1 free)' })).toBeInTheDocument();
    expect(screen.getByText('Sign in to reserve a space.')).toBeVisible();
  });

  it('takes the space that is chosen, with a vehicle of one’s own, by the site’s clocks', async () => {
    const bodies: unknown[] = [];
    const look = http.post('*/reservations', async ({ request }) => void bodies.push(await request.clone().json()));
    const { user } = await open(`${path}&space=112`, as, { answers: [look] });
    expect(await screen.findByLabelText('Vehicle')).toHaveValue('5');
    await user.click(screen.getByRole('button', { name: 'Reserve' }));
    expect(await screen.findByText('Held, to be paid')).toBeVisible();
    expect(bodies).toEqual([
      {
        siteId: 1,
        from: '2027-03-30T07:00:00.000Z',
        to: '2027-03-30T09:45:00.000Z',
        spaceId: 112,
        vehicleId: 5,
      },
    ]);
  });

  it('of a kind that there is, wherever there are none of the usual kind', async () => {
    const bodies: unknown[] = [];
    const answers = [
      http.get('*/sites/1/availability', () =>
        HttpResponse.json({ kinds: [{ kind: 'ELECTRIC', capacity: 4, free: 3 }], spaces: [] }),
      ),
      http.post('*/reservations', async ({ request }) => void bodies.push(await request.clone().json())),
    ];
    const { user } = await open(path, as, { answers });
    expect(await screen.findByRole('option', { name: 'With a charging point (3 free)' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Reserve' }));
    expect(await screen.findByText('Held, to be paid')).toBeVisible();
    expect(bodies).toMatchObject([{ spaceKind: 'ELECTRIC' }]);
  });

  it('says at the field that it begins too early', async () => {
    const refusal = () =>
      HttpResponse.json(
        { type: 'urn:x', status: 400, title: 'Invalid', errors: [{ pointer: '/from', detail: 'Too early.' }] },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      );
    const { user } = await open(path, as, { answers: [http.post('*/reservations', refusal)] });
    await user.click(await screen.findByRole('button', { name: 'Reserve' }));
    await waitFor(() => expect(screen.getByLabelText(/^From/)).toHaveAccessibleDescription(/Too early\./));
  });

  it('asks for what is missing', async () => {
    const { user } = await open('/parking/sites/1', { ...as, parkingVehicles: [] });
    await user.click(await screen.findByRole('button', { name: 'Reserve' }));
    expect(screen.getByText('Enter the plate')).toBeVisible();
    expect(screen.getAllByText('Enter day and time')).toHaveLength(2);
  });
});

describe('a stay', () => {
  it('that is held says how long, and what is to be paid', async () => {
    await open('/parking/stays/41', { ...as, stays: [held] });
    expect(await screen.findByRole('button', { name: 'Pay €15' })).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent(/^Pay within \d+:\d\d/);
  });

  it('says why a payment was refused', async () => {
    const payment = { state: 'FAILED', decline: 'CARD_DECLINED', advice: 'Try another card.' } as const;
    await open('/parking/stays/41', { ...as, stays: [{ ...held, payment }] });
    expect(await screen.findByRole('alert')).toHaveTextContent('Try another card.');
  });

  it('whose payment is not reached says so', async () => {
    const answers = [
      http.post('*/stays/41/payment', () => HttpResponse.json({ ...held, payment: { state: 'CREATED' } })),
    ];
    const { user } = await open(
      '/parking/stays/41',
      { ...as, stays: [{ ...held, payment: { state: 'CREATED' } }] },
      { answers },
    );
    await user.click(await screen.findByRole('button', { name: 'Pay €15' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was taken');
  });

  it('that waits for an extension to be paid says until when, and can be extended otherwise', async () => {
    const waiting = stay({
      extensionTo: '2027-03-30T11:45:00Z',
      heldUntil: '2099-03-29T10:10:00Z',
      payment: { state: 'PENDING', next: 'https://pay.example.org/41' },
      actions: ['PAY', 'EXTEND', 'CANCEL'],
    });
    await open('/parking/stays/41', { ...as, stays: [waiting] });
    expect(
      await screen.findByText('It is being extended to Mar 30, 2027, 1:45 PM, as soon as that is paid.'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Extend' })).toBeVisible();
  });

  it('of somebody else is looked at, and its payment left alone', async () => {
    let asked = 0;
    const answers = [
      http.post('*/stays/41/payment', () => {
        asked += 1;
      }),
    ];
    await open('/parking/stays/41', { ...as, stays: [{ ...held, actions: [] }] }, { answers });
    expect(await screen.findByText('Held, to be paid')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(Pay|Cancel)/ })).not.toBeInTheDocument();
    expect(asked).toBe(0);
  });

  it('is made longer for what that costs', async () => {
    const { user } = await open('/parking/stays/41', { ...as, stays: [stay()] });
    await user.click(await screen.findByRole('button', { name: 'Extend' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Park longer' }));
    expect(await dialog.findByText('€9 more')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Extend for €9' }));
    expect(await screen.findByText(/12:45/)).toBeVisible();
    expect(screen.getByText('Receipt P-2027-000041')).toBeVisible();
    const paper = screen.getByRole('link', { name: 'Receipt as PDF' });
    expect(paper).toHaveAttribute('href', expect.stringMatching(/receipt\.pdf\?lang=EN$/));
  });

  it('is canceled after it is said what comes back', async () => {
    const { user } = await open('/parking/stays/41', { ...as, stays: [stay()] });
    await user.click(await screen.findByRole('button', { name: 'Cancel it' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('€15 come back to you.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Cancel it' }));
    expect(await screen.findByText('You canceled it.')).toBeVisible();
  });

  it('begins and is stopped', async () => {
    const { user } = await open('/parking/stays/41', { ...as, stays: [stay()] });
    await user.click(await screen.findByRole('button', { name: 'I have parked' }));
    expect(await screen.findByText('Parked')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop now' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Stop now' }));
    expect(await screen.findByText('You left.')).toBeVisible();
  });

  it('of nobody who is signed in is not shown', async () => {
    await open('/parking/stays/41');
    expect(await screen.findByRole('link', { name: 'Sign up' })).toBeInTheDocument();
  });
});

describe('paid time on the street', () => {
  it('says how much is left of it, and what can be done', async () => {
    await open('/parking/stays/51', { ...as, stays: [session()] });
    expect(await screen.findByRole('timer')).toHaveTextContent('1 h 18 min left');
    expect(screen.getByRole('progressbar', { name: 'Time left' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Stop now' })).toBeVisible();
  });

  it('says days where it is left for that long', async () => {
    const endsAt = new Date(Date.now() + 52 * 3_600_000 + 30_000).toISOString();
    await open('/parking/stays/51', { ...as, stays: [{ ...session(), endsAt }] });
    expect(await screen.findByRole('timer')).toHaveTextContent('2 days 4 h left');
  });

  it('is extended from a mail with one more click, on to where that is paid', async () => {
    const bodies: unknown[] = [];
    const owed = { ...session(), actions: ['PAY'], payment: { state: 'PENDING', next: 'https://pay.example.org/52' } };
    const answer = http.post('*/stays/51/extensions', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(owed);
    });
    const { user, router } = await open(
      '/parking/stays/51?extend=30',
      { ...as, stays: [session()] },
      {
        answers: [answer],
      },
    );
    const dialog = within(await screen.findByRole('dialog', { name: 'Park longer' }));
    expect(dialog.getByRole('radio', { name: '30 min' })).toBeChecked();
    await user.click(await dialog.findByRole('button', { name: 'Extend for €9' }));
    await vi.waitFor(() => expect(leaveFor).toHaveBeenCalledWith('https://pay.example.org/52'));
    expect(bodies).toEqual([{ minutes: 30 }]);
    expect(router.state.location.search).toEqual({});
  });

  it('keeps the length that is chosen in the address', async () => {
    const { user, router } = await open('/parking/stays/51', { ...as, stays: [session()] });
    await user.click(await screen.findByRole('button', { name: 'Extend' }));
    await user.click(await screen.findByRole('radio', { name: '2 h' }));
    expect(router.state.location.search).toEqual({ extend: 120 });
  });

  it('that has ended says that it is too late to extend it', async () => {
    const over = session({ state: 'EXPIRED', endReason: 'RUN_OUT', actions: [] });
    await open('/parking/stays/51?extend=30', { ...as, stays: [over] });
    expect(await screen.findByText('This stay cannot be extended any more.')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('that is not paid may be given up', async () => {
    const { user } = await open('/parking/stays/51', { ...as, stays: [quoted] });
    expect(await screen.findByText(/so long this price holds/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Do not park' }));
    expect(await screen.findByRole('dialog', { name: 'Do not buy this time?' })).toBeInTheDocument();
  });
});
