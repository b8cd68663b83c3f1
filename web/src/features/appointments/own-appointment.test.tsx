import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { appointment, customer } from '@/testing/fixtures';
import { open } from '@/testing/open';

const own = () => [appointment({ serviceCode: 'BRAKES', reason: 'Brakes' })];

/** Thursday the 15th of the next month, at half past twelve. */
async function chooseAnother(user: Awaited<ReturnType<typeof open>>['user']) {
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText(/Day/));
  await user.click(await dialog.findByRole('button', { name: 'Next month', hidden: true }));
  await user.click(await dialog.findByRole('button', { name: /^15 /, hidden: true }));
  await user.selectOptions(
    await dialog.findByLabelText(/Time/),
    await dialog.findByRole('option', { name: '12:30 PM' }),
  );
  await user.click(dialog.getByRole('button', { name: 'Move' }));
  return dialog;
}

describe('a customer’s appointment', () => {
  it('says the service, and the reason only where that is another thing', async () => {
    await open('/appointments/17', { session: customer, appointments: own() }, { language: 'de' });
    expect(await screen.findByText('Bremsen')).toBeVisible();
    expect(screen.queryByText('Brakes')).toBeNull();
    expect(screen.getByText(/Bringen Sie das Auto zur Serviceannahme/)).toBeVisible();
  });

  it('is moved from the list, by the version that was looked at', async () => {
    const versions: (string | null)[] = [];
    const look = http.post('*/reschedule', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
    });
    const given = { session: customer, appointments: own() };
    const { user, router } = await open('/my/appointments', given, { answers: [look] });
    await user.click(await screen.findByRole('link', { name: 'Move “Brakes”' }));
    expect(router.state.location.search).toEqual({ move: true });
    await chooseAnother(user);
    expect(await screen.findByText('The appointment is moved.')).toBeVisible();
    expect(await screen.findByText(/12:30 PM to 1:30 PM/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(versions).toEqual([`"${String(appointment().version)}"`]);
  });

  it('is canceled with a reason, which stands there afterwards', async () => {
    const bodies: unknown[] = [];
    const look = http.post('*/cancel', async ({ request }) => {
      bodies.push(await request.clone().json());
    });
    const { user } = await open('/appointments/17', { session: customer, appointments: own() }, { answers: [look] });
    await user.click(await screen.findByRole('button', { name: 'Cancel the appointment' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Why? (optional)'), ' I sold the car ');
    await user.click(dialog.getByRole('button', { name: 'Cancel the appointment' }));
    expect(await screen.findByText('I sold the car')).toBeVisible();
    expect(screen.getByText('Why it was canceled')).toBeVisible();
    expect(bodies).toEqual([{ reason: 'I sold the car' }]);
  });

  it('says at the field what is wrong with the reason', async () => {
    const refusal = http.post('*/cancel', () =>
      HttpResponse.json(
        { type: 'urn:x', status: 400, title: 'Invalid', errors: [{ pointer: '/reason', detail: 'Too long.' }] },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    );
    const given = { session: customer, appointments: own() };
    const { user } = await open('/appointments/17', given, { answers: [refusal] });
    await user.click(await screen.findByRole('button', { name: 'Cancel the appointment' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Cancel the appointment' }));
    expect(await dialog.findByText('Too long.')).toBeVisible();
    expect(dialog.getByLabelText('Why? (optional)')).toBeInvalid();
  });

  it('stays when it is too late, and says why', async () => {
    const refusal = http.post('*/reschedule', () =>
      refuse(409, 'too-late-to-change', 'Too late to change', 'Call the workshop to change it now.'),
    );
    const given = { session: customer, appointments: own() };
    const { user } = await open('/appointments/17?move=true', given, { answers: [refusal] });
    const dialog = await chooseAnother(user);
    expect(await dialog.findByText('Call the workshop to change it now.')).toBeVisible();
  });

  it('is asked for a day and a time first', async () => {
    const { user } = await open('/appointments/17?move=true', { session: customer, appointments: own() });
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Move' }));
    expect(await dialog.findByText('Choose a day')).toBeVisible();
  });

  it('that is over cannot be moved', async () => {
    await open('/appointments/17?move=true', {
      session: customer,
      appointments: [appointment({ status: 'FINISHED' })],
    });
    expect(await screen.findByText('Finished')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Move' })).toBeNull();
  });
});
