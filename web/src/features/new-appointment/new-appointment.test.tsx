import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { advisor, appointment, appointments, customer, problem } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { services } from '@/testing/planning';
import { check, toBooking, type Values } from './new-appointment';
import { readNewAppointmentSearch } from './search';

const complete: Values = {
  vin: ' jtezu11f88k007763 ',
  legacy: false,
  customer: { id: 4, name: 'Ada Lovelace' },
  service: '',
  reason: ' Brakes ',
  minutes: 60,
  technician: '',
  day: '2027-03-29',
  startsAt: '2027-03-29T07:00:00.000Z',
  typing: false,
  time: '',
  outsideHours: false,
};

describe('a new appointment', () => {
  it('is complete with a car, somebody, something to do, and a time', () => {
    expect(check(complete)).toEqual({});
    expect(check({ ...complete, vin: ' ', customer: null, reason: '', minutes: 10, startsAt: '' })).toEqual({
      vin: 'vinMissing',
      customer: 'customerMissing',
      reason: 'reasonMissing',
      minutes: 'minutesMissing',
      startsAt: 'timeMissing',
    });
    expect(check({ ...complete, startsAt: '', typing: true, time: '18:00' })).toEqual({});
  });

  it('asks for what differs from the usual only', () => {
    expect(toBooking(complete, services)).toEqual({
      vin: 'JTEZU11F88K007763',
      customer: { id: 4 },
      reason: 'Brakes',
      startsAt: '2027-03-29T07:00:00.000Z',
      durationMinutes: 60,
    });
    const typed = { ...complete, typing: true, time: '18:00', outsideHours: true, technician: '3' };
    expect(toBooking({ ...typed, service: 'BRAKES', minutes: 90, customer: { name: 'Walk-in' } }, services)).toEqual({
      vin: 'JTEZU11F88K007763',
      customer: { name: 'Walk-in' },
      reason: 'Brakes',
      startsAt: '2027-03-29T18:00',
      serviceCode: 'BRAKES',
      technicianId: 3,
      outsideHours: true,
    });
  });

  it('begins with what the address says, as far as it makes sense', () => {
    const place = { vin: 'X', day: '2027-03-29', technicianId: 3, startsAt: '2027-03-29T09:00:00.000Z' };
    expect(readNewAppointmentSearch(place)).toEqual(place);
    expect(readNewAppointmentSearch({ vin: '', day: 'soon', technicianId: -1, startsAt: 'late' })).toEqual({});
  });
});

describe('booking at the desk', () => {
  const path = '/workshop/appointments/new?vin=JTEZU11F88K007763&day=2027-03-29';

  it('is not for customers', async () => {
    await open(path, { session: customer });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('shows the car, whose it is, that it is a VIP’s, and what was done to it', async () => {
    const { user } = await open(path, { session: advisor, appointments: structuredClone(appointments) });
    const car = within(await screen.findByRole('region', { name: '2008 Toyota Cruiser' }));
    expect(car.getByText('VIP')).toBeVisible();
    expect(await screen.findByText('Pads and discs at the front replaced.')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Take Ada Lovelace, who brought it last' }));
    expect(screen.getByRole('combobox', { name: 'Customer' })).toHaveValue('Ada Lovelace');
  });

  it('books a service at a free time, once', async () => {
    const sent: { key: string | null; body: unknown }[] = [];
    const booked = http.post('*/api/v1/appointments', async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return sent.length === 1
        ? refuse(409, 'technician-busy', 'Taken', 'Somebody was quicker.')
        : HttpResponse.json(appointment(), { status: 201 });
    });
    const { user } = await open(
      path,
      { session: advisor, appointments: structuredClone(appointments) },
      { answers: [booked] },
    );
    await user.click(await screen.findByRole('button', { name: /^Take Ada/ }));
    await user.selectOptions(await screen.findByLabelText('Service'), 'Brakes');
    expect(screen.getByLabelText(/What is to be done/)).toHaveValue('Brakes');
    expect(screen.getByLabelText(/Minutes/)).toHaveValue('90');
    expect(screen.queryByRole('option', { name: 'No longer offered' })).toBeNull();
    await user.click(await screen.findByRole('radio', { name: '11:00 AM' }));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Book the appointment' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody was quicker.');
    await user.click(screen.getByRole('button', { name: 'Book the appointment' }));
    expect(await screen.findByRole('heading', { name: 'Appointment 17' })).toBeVisible();
    expect(sent[0]?.body).toEqual({
      vin: 'JTEZU11F88K007763',
      customer: { id: 4 },
      reason: 'Brakes',
      startsAt: '2027-03-29T09:00:00.000Z',
      serviceCode: 'BRAKES',
    });
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('offers to book outside of the hours only where that is what is in the way', async () => {
    const bodies: unknown[] = [];
    const outside = http.post('*/api/v1/appointments', async ({ request }) => {
      bodies.push(await request.json());
      return bodies.length === 1
        ? refuse(409, 'outside-working-hours', 'Outside working hours', 'Nobody is at work then.')
        : HttpResponse.json(appointment(), { status: 201 });
    });
    const { user } = await open(
      `${path}&startsAt=2027-03-29T18:00:00Z`,
      { session: advisor, appointments: structuredClone(appointments) },
      { answers: [outside] },
    );
    expect(await screen.findByText(/8:00 PM is not among the free ones/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: /^Take Ada/ }));
    await user.type(screen.getByLabelText(/What is to be done/), 'Brakes');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Book the appointment' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nobody is at work then.');
    await user.click(screen.getByRole('button', { name: 'Book anyway' }));
    expect(await screen.findByRole('heading', { name: 'Appointment 17' })).toBeVisible();
    expect(bodies[1]).toMatchObject({ startsAt: '2027-03-29T18:00:00.000Z', outsideHours: true });
  });

  it('shows at the field what the service finds wrong with it', async () => {
    const wrong = http.post('*/api/v1/appointments', () =>
      HttpResponse.json(
        {
          ...problem(400, 'invalid-request', 'Invalid request', 'Correct what is marked.'),
          errors: [{ pointer: '/vin', detail: 'The check digit does not fit.' }],
        },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    );
    const { user } = await open(
      `${path}&startsAt=2027-03-29T07:00:00Z`,
      { session: advisor, appointments: structuredClone(appointments) },
      { answers: [wrong] },
    );
    await user.click(await screen.findByRole('button', { name: /^Take Ada/ }));
    await user.type(screen.getByLabelText(/What is to be done/), 'Brakes');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Book the appointment' }));
    expect(await screen.findByLabelText(/Vehicle identification number/)).toHaveAccessibleDescription(
      /The check digit does not fit\./,
    );
  });
});
