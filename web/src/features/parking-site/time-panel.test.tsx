import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveFor } from '@/shared/parking/leave-for';
import { refuse } from '@/testing/backend';
import { customer, problem } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { quoted, session } from '@/testing/stays';

vi.mock('@/shared/parking/leave-for', () => ({ leaveFor: vi.fn() }));

const as = { session: customer };
const path = '/parking/sites/6';
const pay = (amount: string) => screen.findByRole('button', { name: `Pay ${amount}` });

describe('paying for a plate', () => {
  beforeEach(() => vi.mocked(leaveFor).mockClear());

  it('says what time costs as it changes, up to the maximum', async () => {
    const { user } = await open(path, as);
    expect(await pay('€3')).toBeVisible();
    expect(screen.getByText('At most 2 h 30 min of paid time.')).toBeVisible();
    expect(screen.getByRole('radio', { name: '1 h' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: '2 h' }));
    expect(await pay('€6')).toBeEnabled();
    expect(screen.getByText('2 h at €3 an hour')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'More time' }));
    await user.click(screen.getByRole('button', { name: 'More time' }));
    expect(screen.getByRole('button', { name: 'More time' })).toBeDisabled();
    expect(await pay('€7.50')).toBeEnabled();
  });

  it('goes on to where it is paid', async () => {
    const bodies: unknown[] = [];
    const look = http.post('*/sessions', async ({ request }) => void bodies.push(await request.clone().json()));
    const { user } = await open(path, as, { answers: [look] });
    await user.click(await pay('€3'));
    await vi.waitFor(() => expect(leaveFor).toHaveBeenCalledWith('https://pay.example.org/51'));
    expect(bodies).toEqual([{ siteId: 6, minutes: 60, vehicleId: 5 }]);
  });

  it('takes a plate that is typed, with its country', async () => {
    const bodies: unknown[] = [];
    const look = http.post('*/sessions', async ({ request }) => void bodies.push(await request.clone().json()));
    const { user } = await open(path, { ...as, parkingVehicles: [] }, { answers: [look] });
    await user.clear(await screen.findByLabelText(/^Country/));
    await user.click(await pay('€3'));
    expect(screen.getByText('Enter the plate')).toBeVisible();
    expect(screen.getByText('Two letters, such as FR or GB')).toBeVisible();
    await user.type(screen.getByLabelText(/^Registration plate/), 'K-AB 123');
    await user.type(screen.getByLabelText(/^Country/), 'de');
    await user.click(await pay('€3'));
    await vi.waitFor(() => expect(leaveFor).toHaveBeenCalled());
    expect(bodies).toEqual([{ siteId: 6, minutes: 60, plate: 'K-AB 123', country: 'DE', vehicleClass: 'CAR' }]);
  });

  it('leads to the stay at once where nothing is to be paid', async () => {
    const { user, router } = await open('/parking/sites/8', as);
    expect(await screen.findByText('Parking is free of charge here.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Start parking' }));
    expect(await screen.findByText('Running')).toBeVisible();
    expect(router.state.location.pathname).toBe('/parking/stays/51');
    expect(leaveFor).not.toHaveBeenCalled();
  });

  it('shows a price above the one that was shown before it is paid', async () => {
    const dearer = { ...quoted, price: { minorUnits: 900, currency: 'EUR' } };
    const answers = [http.post('*/sessions', () => HttpResponse.json(dearer, { status: 201 }))];
    const { user } = await open(path, { ...as, stays: [dearer] }, { answers });
    await user.click(await pay('€3'));
    expect(await pay('€9')).toBeVisible();
    expect(leaveFor).not.toHaveBeenCalled();
  });

  const right = (stayId?: number) =>
    http.post('*/sessions', () =>
      HttpResponse.json(
        { ...problem(409, 'right-exists', 'There is a right', 'There is one.'), stayId },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    );

  it('leads to the right that is there already, to extend or to pay it', async () => {
    const running = await open(path, { ...as, stays: [session()] }, { answers: [right(51)] });
    await running.user.click(await pay('€3'));
    expect(await screen.findByRole('link', { name: 'Extend it' })).toHaveAttribute(
      'href',
      '/parking/stays/51?extend=60',
    );
    running.screen.unmount();
    const unpaid = await open(path, { ...as, stays: [quoted] }, { answers: [right(51)] });
    await unpaid.user.click(await pay('€3'));
    expect(await screen.findByRole('link', { name: 'Pay for it' })).toHaveAttribute('href', '/parking/stays/51');
  });

  it('tells nothing of somebody else’s', async () => {
    const { user } = await open(path, as, { answers: [right()] });
    await user.click(await pay('€3'));
    expect(await screen.findByText('Somebody has paid for this vehicle here already.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Extend it' })).not.toBeInTheDocument();
  });

  it('says beside the length that it is too long', async () => {
    const tooLong = http.get('*/sites/6/quotes', () =>
      refuse(422, 'stay-refused', 'One cannot park so here', 'One may park for 90 minutes at most.'),
    );
    await open(path, as, { answers: [tooLong] });
    expect(await screen.findByText('One may park for 90 minutes at most.')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Start parking' })).toBeDisabled();
  });
});
