import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { admin, advisor, salesperson } from '@/testing/fixtures';
import { contested } from '@/testing/contested';
import { open } from '@/testing/open';
import { technicians } from '@/testing/planning';

describe('the technicians', () => {
  it('are for those who plan the work', async () => {
    await open('/workshop/technicians', { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('say who takes appointments, and what they can do', async () => {
    await open('/workshop/technicians', { session: advisor });
    const row = within((await screen.findByRole('link', { name: 'Wilhelm Maybach' })).closest('tr') ?? document.body);
    expect(row.getByText('Takes none any more')).toBeVisible();
    expect(row.getByText('ENGINES')).toBeVisible();
  });

  it('get somebody new, whose page opens', async () => {
    const { user, router } = await open('/workshop/technicians', { session: advisor });
    await user.click(await screen.findByRole('button', { name: 'Add a technician' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/First name/), 'Annie');
    await user.type(dialog.getByLabelText(/Last name/), 'Easley');
    await user.type(dialog.getByLabelText(/Employee number/), 'aeasley');
    await user.click(dialog.getByRole('button', { name: 'Add BRAKES' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { name: 'Annie Easley' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/workshop/technicians/30');
    expect(screen.getByLabelText(/Skills/)).toHaveValue('BRAKES');
  });
});

describe('a technician', () => {
  it('who has appointments stays, and the page says why', async () => {
    const why = 'Technician 2 has 81 appointments and cannot be deleted; deactivate them instead.';
    const answers = [
      http.delete('*/api/v1/technicians/:id', () => refuse(409, 'technician-has-appointments', 'Has some', why)),
    ];
    const { user } = await open('/workshop/technicians/2', { session: advisor }, { answers });
    const leaving = within(await screen.findByRole('region', { name: 'Taking appointments' }));
    await user.click(leaving.getByRole('button', { name: 'Delete' }));
    expect(leaving.getByText('Delete Maria Schmidt?')).toBeVisible();
    await user.click(leaving.getByRole('button', { name: 'Delete' }));
    expect(await leaving.findByText(why)).toBeVisible();
    await user.click(leaving.getByRole('button', { name: 'Take no more appointments' }));
    expect(await leaving.findByRole('button', { name: 'Take appointments again' })).toBeVisible();
  });

  it('shows at the field what the service refuses there', async () => {
    const wrong = http.put('*/api/v1/technicians/:id', () =>
      refuse(412, 'version-mismatch', 'Changed since', 'It was changed since it was read.'),
    );
    const { user } = await open('/workshop/technicians/2', { session: advisor }, { answers: [wrong] });
    const details = within(await screen.findByRole('region', { name: 'Who it is' }));
    await user.clear(details.getByLabelText(/Last name/));
    await user.click(details.getByRole('button', { name: 'Save' }));
    expect(details.getByText('Enter the last name')).toBeVisible();
    await user.type(details.getByLabelText(/Last name/), 'Meyer');
    await user.click(details.getByRole('button', { name: 'Save' }));
    expect(await details.findByText('It was changed since it was read.')).toBeVisible();
  });

  it('keeps what somebody else has changed, and what was typed meanwhile', async () => {
    const { skills, ...maria } = { ...technicians[0], skills: ['BRAKES'] };
    const one = contested<object>('*/api/v1/technicians/:id', { ...maria, skills });
    const { user, queryClient } = await open('/workshop/technicians/2', { session: advisor }, { answers: one.answers });
    const details = within(await screen.findByRole('region', { name: 'Who it is' }));
    await user.type(details.getByLabelText(/Last name/), '-Meyer');
    one.change({ skills: ['BRAKES', 'ENGINES'] });
    await queryClient.refetchQueries();
    expect(details.getByLabelText(/Last name/)).toHaveValue('Schmidt-Meyer');
    await user.click(details.getByRole('button', { name: 'Save' }));
    expect(await details.findByText('It was changed since it was read.')).toBeVisible();
    expect(details.getByLabelText(/Skills/)).toHaveValue('BRAKES, ENGINES');
    await user.click(details.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { name: 'Maria Schmidt-Meyer' })).toBeVisible();
    await user.type(details.getByLabelText(/Last name/), '-Benz');
    await user.click(details.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { name: 'Maria Schmidt-Meyer-Benz' })).toBeVisible();
    expect(one.saved).toEqual([
      expect.objectContaining({ lastName: 'Schmidt-Meyer', skills: ['BRAKES', 'ENGINES'] }),
      expect.objectContaining({ lastName: 'Schmidt-Meyer-Benz', skills: ['BRAKES', 'ENGINES'] }),
    ]);
  });

  it('is linked by an administrator who chooses the account', async () => {
    const { user } = await open('/workshop/technicians/3', { session: admin });
    const field = await screen.findByRole('combobox', { name: /Account/ });
    await user.type(field, 'maximiliana');
    await user.click(await screen.findByRole('option', { name: /Maximiliana/ }));
    expect((field as HTMLInputElement).value).toMatch(/^Maximiliana-Alexandra .* \(maximiliana/);
  });

  it('works when the workshop is open, or by hours that are copied from day to day', async () => {
    const sent: unknown[] = [];
    const look = http.put('*/working-hours', async ({ request }) => void sent.push(await request.clone().json()));
    const { user } = await open('/workshop/technicians/3', { session: advisor }, { answers: [look] });
    const hours = within(await screen.findByRole('region', { name: 'Working hours' }));
    expect(await hours.findByText(/they work whenever the workshop is open/)).toBeVisible();
    await user.click(hours.getByRole('button', { name: 'Add hours on Monday' }));
    await user.click(hours.getByRole('button', { name: 'Copy the hours of Monday' }));
    await user.click(hours.getByRole('button', { name: 'Put the copied hours on Friday' }));
    await user.click(hours.getByRole('button', { name: 'Add hours on Friday' }));
    await user.click(hours.getByRole('button', { name: 'Save the hours' }));
    expect(await hours.findByText('Say when it begins and when it ends')).toBeVisible();
    expect(sent).toHaveLength(0);
    await user.click(hours.getByRole('button', { name: 'Remove Friday (2)' }));
    await user.click(hours.getByRole('button', { name: 'Save the hours' }));
    expect(await screen.findByText('The hours are saved.')).toBeVisible();
    expect(sent).toEqual([
      {
        hours: [
          { weekday: 'MONDAY', from: '08:00', to: '17:00' },
          { weekday: 'FRIDAY', from: '08:00', to: '17:00' },
        ],
      },
    ]);
  });

  it('is away, and what is booked then has to be moved by somebody', async () => {
    const collides = http.post('*/absences', async ({ request }) => {
      const asked = (await request.json()) as object;
      return Response.json(
        {
          id: 30,
          startsAt: '2027-03-29T00:00:00Z',
          endsAt: '2027-03-30T00:00:00Z',
          ...asked,
          collisions: [{ appointmentId: 17, startsAt: '2027-03-29T09:30:00Z', endsAt: '2027-03-29T10:30:00Z' }],
        },
        { status: 201 },
      );
    });
    const { user } = await open('/workshop/technicians/2', { session: advisor }, { answers: [collides] });
    const away = within(await screen.findByRole('region', { name: 'Away' }));
    expect(await away.findByText('By the sea')).toBeVisible();
    await user.click(away.getByRole('button', { name: 'Add an absence' }));
    await user.click(away.getByRole('button', { name: 'Add' }));
    expect(await away.findAllByText('Choose a day')).toHaveLength(2);
    await user.click(away.getByLabelText(/First day/));
    await user.click(await away.findByRole('button', { name: 'Next month', hidden: true }));
    await user.click(await away.findByRole('button', { name: /^15 /, hidden: true }));
    await user.click(away.getByRole('button', { name: 'Add' }));
    const link = await away.findByRole('link', { name: /Appointment 17/ });
    expect(link).toHaveAttribute('href', '/appointments/17');
    expect(away.getByText(/An appointment is booked in this time/)).toBeVisible();
  });

  it('is back when the absence is removed', async () => {
    const { user } = await open('/workshop/technicians/2', { session: advisor });
    await user.click(await screen.findByRole('button', { name: /^Remove: Holiday/ }));
    expect(await screen.findByText('The absence is removed.')).toBeVisible();
    expect(screen.queryByText('By the sea')).toBeNull();
  });
});
