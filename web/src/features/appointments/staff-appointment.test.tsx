import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { advisor, appointment, appointments, salesperson, someone } from '@/testing/fixtures';
import { open } from '@/testing/open';

const as = (changes: Parameters<typeof appointment>[0]) => ({
  session: advisor,
  appointments: [appointment(changes), ...structuredClone(appointments.slice(1))],
});

describe('an appointment at the desk', () => {
  it('shows VIP large, the car, and what was done to it before', async () => {
    await open('/appointments/17', as({ vip: true }));
    expect(await screen.findByText('VIP')).toBeVisible();
    expect(await screen.findByRole('region', { name: '2008 Toyota Cruiser' })).toBeVisible();
    const history = within(screen.getByRole('region', { name: 'This car in the workshop' }));
    expect(await history.findByRole('link', { name: 'Brakes' })).toHaveAttribute('href', '/appointments/9');
    expect(history.queryByRole('link', { name: 'Inspection and oil change' })).toBeNull();
  });

  it('goes on by the steps that are possible, and says what was done', async () => {
    const { user } = await open('/appointments/17', as({ status: 'ARRIVED' }));
    await user.click(await screen.findByRole('button', { name: 'Start work' }));
    expect(await screen.findByText('In work')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Start work' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Wait for parts' }));
    expect(await screen.findByRole('button', { name: 'Go on with the work' })).toBeVisible();
  });

  it('says at the step why it is refused', async () => {
    const refusal = http.post('*/confirm', () =>
      refuse(409, 'step-not-possible', 'Step not possible', 'It was canceled a moment ago.'),
    );
    const { user } = await open('/appointments/17', as({}), { answers: [refusal] });
    await user.click(await screen.findByRole('button', { name: 'Confirm' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It was canceled a moment ago.');
    expect(screen.getByText('Booked')).toBeVisible();
  });

  it('finishes with notes and a reading, which is looked at again where it does not fit', async () => {
    const bodies: unknown[] = [];
    const doubted = http.post(
      '*/finish',
      async ({ request }) => {
        bodies.push(await request.json());
        return refuse(409, 'odometer-needs-confirmation', 'Needs confirmation', 'This is less than the last reading.');
      },
      { once: true },
    );
    const listen = http.post('*/finish', async ({ request }) => {
      bodies.push(await request.clone().json());
    });
    const { user } = await open('/appointments/17', as({ status: 'READY' }), { answers: [doubted, listen] });
    await user.click(await screen.findByRole('button', { name: 'Hand over and finish' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('What was done'), 'New pads');
    expect(await dialog.findByText(/Last known: 274,230 mi/)).toBeVisible();
    await user.type(dialog.getByLabelText('Odometer'), '1000');
    await user.click(dialog.getByRole('button', { name: 'Hand over and finish' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('This is less than the last reading.');
    await user.click(dialog.getByRole('checkbox', { name: 'I have read it again, and it is right' }));
    await user.click(dialog.getByRole('button', { name: 'Hand over and finish' }));
    expect(await screen.findByText('New pads')).toBeVisible();
    const told = { notes: 'New pads', odometer: { value: 1000, unit: 'MI' } };
    expect(bodies).toEqual([told, { ...told, odometerConfirmed: true }]);
  });

  it('asks before it ends, and can be moved until the work begins', async () => {
    const { user } = await open('/appointments/17', as({ status: 'CONFIRMED' }));
    await user.click(await screen.findByRole('button', { name: 'Did not come' }));
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(dialog.getByText(/cannot be taken back/)).toBeVisible());
    await user.click(dialog.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Move the appointment' }));
    const move = within(await screen.findByRole('dialog', { name: 'Move the appointment' }));
    await user.click(await move.findByRole('radio', { name: '3:30 PM' }));
    await user.click(move.getByRole('button', { name: 'Move' }));
    expect(await screen.findByText('3:30 PM to 4:30 PM')).toBeVisible();
  });

  it('stays with the technician whom somebody else has given it to meanwhile', async () => {
    const one = appointment({ status: 'CONFIRMED' });
    const moves: unknown[] = [];
    const look = http.post('*/reschedule', async ({ request }) => void moves.push(await request.clone().json()));
    const given = { session: advisor, appointments: [one] };
    const { user, queryClient } = await open('/appointments/17', given, { answers: [look] });
    await user.click(await screen.findByRole('button', { name: 'Move the appointment' }));
    const move = within(await screen.findByRole('dialog', { name: 'Move the appointment' }));
    await user.click(await move.findByRole('radio', { name: '3:30 PM' }));
    Object.assign(one, { version: one.version + 1, technician: { ...one.technician, id: 3 } });
    await queryClient.refetchQueries();
    await user.click(move.getByRole('button', { name: 'Move' }));
    expect(await move.findByText('Somebody else has changed it. Look at it again.')).toBeVisible();
    expect(move.getByLabelText('Technician')).toHaveValue('3');
    await user.click(move.getByRole('button', { name: 'Move' }));
    expect(await screen.findByText('3:30 PM to 4:30 PM')).toBeVisible();
    expect(moves.at(-1)).toEqual({ startsAt: '2027-03-29T13:30:00.000Z' });
  });

  it('is canceled with a reason for the customer to read', async () => {
    const { user } = await open('/appointments/17', as({}));
    await user.click(await screen.findByRole('button', { name: 'Cancel the appointment' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('The customer and the workshop read it.')).toBeInTheDocument();
    await user.type(dialog.getByLabelText('Why? (optional)'), 'The lift is broken');
    await user.click(dialog.getByRole('button', { name: 'Cancel the appointment' }));
    expect(await screen.findByText('The lift is broken')).toBeVisible();
    expect(screen.getByText('Canceled')).toBeVisible();
  });

  it('offers sellers and technicians what is theirs', async () => {
    await open('/appointments/17', { ...as({ status: 'IN_PROGRESS' }), session: salesperson });
    expect(await screen.findByRole('button', { name: 'Cancel the appointment' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ready' })).toBeNull();
  });

  it('lets technicians work, and not move', async () => {
    await open('/appointments/17', { ...as({}), session: someone('Maria Schmidt', 'TECHNICIAN') });
    expect(await screen.findByRole('button', { name: 'The car is here' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Move the appointment' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Cancel the appointment' })).toBeNull();
  });
});

it('leads from the list to the board and to a new appointment', async () => {
  await open('/workshop/appointments?day=2027-03-29', {
    session: advisor,
    appointments: structuredClone(appointments),
  });
  expect(await screen.findByRole('link', { name: 'On the board' })).toHaveAttribute(
    'href',
    '/workshop/board?day=2027-03-29',
  );
  expect(screen.getByRole('link', { name: 'New appointment' })).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Save as CSV' })).toBeVisible();
});
