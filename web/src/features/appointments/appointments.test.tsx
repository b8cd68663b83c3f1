import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { advisor, appointment, appointments, customer } from '@/testing/fixtures';
import { open } from '@/testing/open';

describe('my appointments', () => {
  it('say what to do when there are none', async () => {
    await open('/my/appointments', { session: customer });
    expect(await screen.findByText('No appointments yet')).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent('Book a service');
  });

  it('offer to sign in, and come back', async () => {
    await open('/my/appointments?page=2');
    const main = within(await screen.findByRole('main'));
    expect(await main.findByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/sign-in?returnTo=%2Fmy%2Fappointments%3Fpage%3D2',
    );
  });

  it('show the service’s words when it fails, and try again', async () => {
    const failure = http.get(
      '*/api/v1/appointments',
      () => refuse(500, 'internal-error', 'Something failed', 'Sorry.'),
      {
        once: true,
      },
    );
    const { user } = await open('/my/appointments', { session: customer, appointments }, { answers: [failure] });
    expect(await screen.findByRole('alert')).toHaveTextContent('Something failed');
    expect(screen.getByRole('alert')).toHaveTextContent('tell us this number: 0f2a77c81b');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(await screen.findByRole('link', { name: /Change of tyres/ }));
    expect(await screen.findByRole('heading', { name: 'Appointment 12' })).toBeVisible();
  });

  it('keep VIP to the staff', async () => {
    await open('/my/appointments', { session: customer, appointments: [appointment({ vip: true })] });
    expect(await screen.findByText('Booked')).toBeVisible();
    expect(screen.queryByText('VIP')).toBeNull();
  });
});

describe('an appointment', () => {
  it('of another is as if it were none', async () => {
    await open('/appointments/99', { session: customer, appointments });
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  });

  it.each(['0', '-1', '1.5', 'seventeen', '99999999999999999999'])('with the number %s is none', async (id) => {
    await open(`/appointments/${id}`, { session: customer });
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  });

  it('asks a stranger to sign in', async () => {
    await open('/appointments/17', { appointments });
    const main = within(await screen.findByRole('main'));
    expect(await main.findByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/sign-in?returnTo=%2Fappointments%2F17',
    );
  });

  it('stays when canceling is refused, and says why', async () => {
    const refusal = http.post('*/cancel', () =>
      refuse(409, 'too-late', 'Too late to cancel', 'It begins in less than 24 hours: please call.'),
    );
    const { user } = await open('/appointments/17', { session: customer, appointments }, { answers: [refusal] });
    await user.click(await screen.findByRole('button', { name: 'Cancel the appointment' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Cancel the appointment' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('It begins in less than 24 hours: please call.');
    expect(screen.getByText('Confirmed')).toBeVisible();
  });

  it('that is over cannot be canceled', async () => {
    await open('/appointments/9', { session: customer, appointments });
    expect(await screen.findByText('Pads and discs at the front replaced.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Cancel the appointment' })).toBeNull();
  });
});

describe('the workshop’s appointments', () => {
  it('are not for customers', async () => {
    await open('/workshop/appointments', { session: customer });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('mark VIPs, and say whose car it is', async () => {
    await open('/workshop/appointments', { session: advisor, appointments });
    expect(await screen.findByText('4 appointments')).toBeVisible();
    expect(screen.getAllByText('VIP')).toHaveLength(2);
    expect(screen.getByText(/Charles Babbage/)).toBeVisible();
  });

  it('are filtered by the address, which says what is shown', async () => {
    const { user, router } = await open('/workshop/appointments?status=IN_PROGRESS', {
      session: advisor,
      appointments,
    });
    expect(await screen.findByText('1 appointment')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('State'), 'Finished');
    expect(await screen.findByText('Brakes')).toBeVisible();
    expect(router.state.location.search).toEqual({ status: 'FINISHED' });
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(await screen.findByText('4 appointments')).toBeVisible();
  });
});
