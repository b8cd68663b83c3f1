import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { appointment, customer, problem } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { purchases } from '@/testing/shop';
import type { Booking } from './booking';
import { draft } from './draft';

const entered: Booking = {
  vin: 'JTEZU11F88K007763',
  service: 'BRAKES',
  reason: '',
  day: '2099-03-30',
  time: '09:30',
};

describe('booking', () => {
  beforeEach(() => draft.keep(entered));

  it('is the same request when it is confirmed again, and another one when it was changed', async () => {
    const keys: (string | null)[] = [];
    const busy = http.post('*/api/v1/appointments', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return refuse(409, 'technician-busy', 'Nobody is free', 'Nobody is free at that time; choose another one.');
    });
    const { user } = await open('/book', { session: customer }, { answers: [busy] });
    await user.click(await screen.findByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm the appointment' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nobody is free at that time; choose another one.');
    await user.click(screen.getByRole('button', { name: 'Confirm the appointment' }));
    await user.click(await screen.findByRole('button', { name: 'Change something' }));
    await user.selectOptions(screen.getByLabelText(/Time/), '10:00');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm the appointment' }));
    await screen.findByRole('alert');
    expect(keys).toHaveLength(3);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('shows at the field what the service finds wrong with it', async () => {
    const refusal = {
      ...problem(400, 'invalid-request', 'Invalid request', 'Correct what is marked.'),
      errors: [{ pointer: '/vin', detail: 'The check digit does not fit.' }],
    };
    const wrong = http.post('*/api/v1/appointments', () =>
      HttpResponse.json(refusal, { status: 400, headers: { 'Content-Type': 'application/problem+json' } }),
    );
    const { user } = await open('/book', { session: customer }, { answers: [wrong] });
    await user.click(await screen.findByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm the appointment' }));
    const vin = await screen.findByLabelText(/Vehicle identification number/);
    expect(vin).toBeInvalid();
    expect(vin).toHaveAccessibleDescription(/The check digit does not fit\./);
  });

  it('waits for a service that says when it will know more', async () => {
    const notYet = http.post(
      '*/api/v1/appointments',
      () =>
        HttpResponse.json(problem(409, 'customer-not-known-yet', 'Customer not known yet', 'Try again.'), {
          status: 409,
          headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '0' },
        }),
      { once: true },
    );
    const { user } = await open('/book', { session: customer, appointments: [] }, { answers: [notYet] });
    await user.click(await screen.findByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm the appointment' }));
    expect(await screen.findByRole('heading', { name: 'Appointment 18' })).toBeVisible();
  });

  it('asks a session that has ended to sign in, and keeps what was entered', async () => {
    const ended = http.post('*/api/v1/appointments', () =>
      refuse(401, 'unauthenticated', 'Not signed in', 'Your sign-in has ended.'),
    );
    const { user } = await open('/book', { session: customer }, { answers: [ended] });
    await user.click(await screen.findByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm the appointment' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in?returnTo=%2Fbook');
    expect(draft.load()).toEqual(entered);
  });

  it('forgets what was entered when it is booked', async () => {
    const booked = http.post('*/api/v1/appointments', () => HttpResponse.json(appointment(), { status: 201 }));
    const { user } = await open('/book', { session: customer, appointments: [appointment()] }, { answers: [booked] });
    await user.click(await screen.findByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm the appointment' }));
    expect(await screen.findByRole('heading', { name: 'Appointment 17' })).toBeVisible();
    expect(draft.load().vin).toBe('');
  });

  it('leads to the next free time where a day has none', async () => {
    draft.keep({ ...entered, day: '2099-03-29', time: '' });
    const { user } = await open('/book', { session: customer });
    expect(await screen.findByText('Nothing is free on this day.')).toBeVisible();
    expect(screen.getByLabelText(/Time/)).toBeDisabled();
    await user.click(await screen.findByRole('button', { name: /^Next free: .*March 30/ }));
    expect(draft.load()).toMatchObject({ day: '2099-03-30', time: '09:00' });
    expect(await screen.findByRole('option', { name: '9:30 AM' })).toBeInTheDocument();
  });

  it('lets go of a time that is not free any more', async () => {
    draft.keep({ ...entered, time: '07:00' });
    await open('/book', { session: customer });
    expect(await screen.findByRole('option', { name: '9:30 AM' })).toBeInTheDocument();
    expect(screen.getByLabelText(/Time/)).toHaveValue('');
    expect(draft.load().time).toBe('');
  });

  it('offers the free times that are still to come, by the workshop’s clocks', async () => {
    const slots = ['2026-03-30T07:00:00Z', '2099-03-30T07:30:00Z'].map((startsAt) => ({
      startsAt,
      endsAt: startsAt,
      localStart: startsAt.replace('T07', 'T09').replace('Z', '+02:00'),
    }));
    const offer = { zone: 'Europe/Berlin', durationMinutes: 60, stepMinutes: 30, days: [{ day: entered.day, slots }] };
    const free = http.get('*/api/v1/workshop/free-slots', () => HttpResponse.json(offer));
    await open('/book', { session: customer }, { answers: [free] });
    expect(await screen.findByRole('option', { name: '9:30 AM' })).toBeInTheDocument();
    expect(within(screen.getByLabelText(/Time/)).getAllByRole('option')).toHaveLength(2);
  });

  it('offers the times that are free in place of one that somebody else took', async () => {
    const next = ['2099-03-31T09:00:00Z', '2099-03-31T11:30:00Z'];
    const taken = http.post(
      '*/api/v1/appointments',
      () =>
        HttpResponse.json(
          { ...problem(409, 'time-not-offered', 'This time is not free', 'Choose another one.'), next },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      { once: true },
    );
    const { user } = await open('/book', { session: customer, appointments: [] }, { answers: [taken] });
    await user.click(await screen.findByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm the appointment' }));
    const instead = within(await screen.findByRole('group', { name: 'These times are free:' }));
    await user.click(instead.getByRole('button', { name: /11:30/ }));
    expect(screen.queryByText('Choose another one.')).toBeNull();
    expect(draft.load()).toMatchObject({ day: '2099-03-31', time: '11:30' });
    await user.click(screen.getByRole('button', { name: 'Confirm the appointment' }));
    expect(await screen.findByRole('heading', { name: 'Appointment 18' })).toBeVisible();
  });

  it('takes a service without words, and something else only with some', async () => {
    draft.clear();
    const { user } = await open('/book', { session: customer });
    await user.click(await screen.findByRole('radio', { name: /Tyre change about 45 minutes/ }));
    expect(screen.getByLabelText(/Anything we should know/)).not.toBeRequired();
    await user.click(screen.getByRole('radio', { name: /Something else/ }));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.getByLabelText(/What is to be done/)).toHaveAccessibleDescription(
      'Say in a few words what is to be done',
    );
  });

  it('asks what is needed before it looks for times', async () => {
    draft.keep({ ...entered, service: 'GONE' });
    const { user } = await open('/book', { session: customer });
    expect(await screen.findByRole('option', { name: 'First choose what you need' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('Choose what you need')).toBeVisible();
  });

  it('knows the cars that somebody has from here', async () => {
    draft.clear();
    const { user } = await open('/book', { session: customer, purchases });
    await user.click(await screen.findByRole('button', { name: /Toyota Cruiser/ }));
    expect(screen.getByLabelText(/Vehicle identification number/)).toHaveValue('JTEZU11F88K007763');
  });

  it('speaks the reader’s language', async () => {
    await open('/book', { session: customer }, { language: 'de' });
    expect(await screen.findByRole('heading', { name: 'Werkstatttermin buchen' })).toBeVisible();
    expect(screen.getByLabelText(/Fahrgestellnummer/)).toHaveValue('JTEZU11F88K007763');
  });
});
