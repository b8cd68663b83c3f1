import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { advisor, salesperson, someone } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { dayOfMaria, technician } from '@/testing/technician-day';

const path = '/workshop/my-day?day=2027-03-29';

describe('my day', () => {
  it('is not for those who sell', async () => {
    await open(path, { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('says what to do where the account is no technician’s', async () => {
    const other = { ...someone('Otto Berg', 'TECHNICIAN'), accountId: '00000000-0000-4000-8000-000000000000' };
    await open(path, { session: other });
    expect(await screen.findByText('This account is no technician’s')).toBeVisible();
    expect(screen.getByText(/Ask a service advisor/)).toBeVisible();
  });

  it('leads those who may to where accounts are linked', async () => {
    const other = { ...advisor, accountId: '00000000-0000-4000-8000-000000000000' };
    await open(path, { session: other });
    expect(await screen.findByRole('link', { name: 'To the technicians' })).toBeVisible();
  });

  it('begins with what is in work, whose VIP nobody overlooks', async () => {
    await open(path, { session: technician, appointments: dayOfMaria() });
    const job = within(await screen.findByRole('region', { name: /Grinding noise/ }));
    expect(job.getByText('Now')).toBeVisible();
    expect(job.getByText('VIP')).toBeVisible();
    expect(job.getByText('We sold this car')).toBeVisible();
    const list = within(screen.getByRole('region', { name: /The whole day/ }));
    expect(list.getAllByRole('button')).toHaveLength(3);
  });

  it('takes the steps there are, and finishes with a reading and the note', async () => {
    const { user } = await open(path, { session: technician, appointments: dayOfMaria() });
    const job = await screen.findByRole('region', { name: /Grinding noise/ });
    await user.type(within(job).getByLabelText(/Note/), 'New pads');
    await user.click(within(job).getByRole('button', { name: 'Ready' }));
    await user.click(await screen.findByRole('button', { name: 'Hand over and finish' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/What was done/)).toHaveValue('New pads');
    await user.type(dialog.getByLabelText(/Odometer/), '39800');
    await user.click(dialog.getByRole('button', { name: 'Hand over and finish' }));
    expect(await screen.findByText('The appointment is finished.')).toBeVisible();
    expect(sessionStorage.getItem('forecourt.note.60')).toBeNull();
  });

  it('says at the step why it is refused', async () => {
    const refusal = http.post('*/await-parts', () =>
      refuse(409, 'illegal-move', 'Not possible', 'It has been finished meanwhile.'),
    );
    const given = { session: technician, appointments: dayOfMaria() };
    const { user } = await open(path, given, { answers: [refusal] });
    const job = within(await screen.findByRole('region', { name: /Grinding noise/ }));
    await user.click(job.getByRole('button', { name: 'Wait for parts' }));
    expect(await job.findByText('It has been finished meanwhile.')).toBeVisible();
  });

  it('shows another one of the day, and another day', async () => {
    const { user, router } = await open(path, { session: technician, appointments: dayOfMaria() });
    await user.click(await screen.findByRole('button', { name: /Change of tyres/ }));
    expect(await screen.findByRole('region', { name: 'Change of tyres' })).toBeVisible();
    expect(router.state.location.search).toEqual({ day: '2027-03-29', at: 62 });
    await user.click(screen.getByRole('button', { name: 'The day after' }));
    expect(router.state.location.search).toEqual({ day: '2027-03-30' });
    expect(await screen.findByText('Nothing is booked for you on this day')).toBeVisible();
  });

  it('knows the history of any car', async () => {
    const { user, router } = await open(path, { session: technician, appointments: dayOfMaria() });
    await user.type(await screen.findByLabelText(/VIN, or some of it/), 'ezu11');
    await user.click(await screen.findByRole('option', { name: /JTEZU11F88K007763/ }));
    expect(router.state.location.search).toMatchObject({ vin: 'JTEZU11F88K007763' });
    expect(await screen.findByText('Sold by us')).toBeVisible();
  });
});
