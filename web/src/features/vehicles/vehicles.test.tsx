import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { contested } from '@/testing/contested';
import { everyVehicle } from '@/testing/driving';
import { customer } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { refuse } from '@/testing/refuse';

const as = { session: customer, parkingVehicles: everyVehicle };
const path = '/parking/vehicles';

describe('a driver’s vehicles', () => {
  it('are for those who are signed in', async () => {
    await open(path);
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in to go on' })).toBeVisible();
  });

  it('show their plates as these are written, and what was bought here', async () => {
    await open(path, structuredClone(as));
    expect(await screen.findByText('AA-123-AA')).toBeVisible();
    expect(screen.getByText('KAB1312')).toBeVisible();
    const bought = within(screen.getByRole('heading', { name: 'Toyota Cruiser' }).closest('li') as HTMLElement);
    expect(bought.getByText('Bought here')).toBeVisible();
    expect(bought.getByText('No plate yet')).toBeVisible();
    expect(bought.getByText('Heavy car')).toBeVisible();
  });

  it('are added, and told as the service writes them', async () => {
    const bodies: unknown[] = [];
    const look = http.post('*/parking/vehicles', async ({ request }) => void bodies.push(await request.clone().json()));
    const { user } = await open(path, { session: customer, parkingVehicles: [] }, { answers: [look] });
    await user.click(await screen.findByRole('button', { name: 'Add a vehicle' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a vehicle' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByLabelText(/^Registration plate/)).toHaveAccessibleDescription('Enter the plate');
    await user.type(dialog.getByLabelText(/^Registration plate/), 'bb-456-bb');
    await user.type(dialog.getByLabelText('What you call it'), 'Van');
    await user.selectOptions(dialog.getByLabelText('Kind of vehicle'), 'By its weight and drive');
    await user.selectOptions(dialog.getByLabelText('Drive'), 'Electric only');
    await user.type(dialog.getByLabelText('Empty weight in kg'), '2100');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved as BB-456-BB')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Van' })).toBeVisible();
    expect(bodies).toEqual([
      { plate: 'bb-456-bb', country: 'FR', name: 'Van', propulsion: 'ELECTRIC', weightKg: 2_100 },
    ]);
  });

  it('says at the field what the service finds wrong there, and else in the form', async () => {
    const detail = 'must be the code of a country by ISO 3166-1, such as FR or GB';
    const wrong = http.post(
      '*/parking/vehicles',
      () =>
        new Response(
          JSON.stringify({
            type: 'urn:forecourt:problem:invalid',
            status: 400,
            title: 'Invalid',
            errors: [{ pointer: '/country', detail }],
          }),
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      { once: true },
    );
    const { user } = await open(path, structuredClone(as), { answers: [wrong] });
    await user.click(await screen.findByRole('button', { name: 'Add a vehicle' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Registration plate/), 'AA 123 AA');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText(detail)).toBeVisible();
    expect(dialog.getByLabelText(/^Country/)).toHaveAccessibleDescription(detail);
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Your vehicle 5 has that plate');
  });

  it('keep what was typed where somebody else was quicker', async () => {
    const vehicle = contested('*/parking/vehicles/5', everyVehicle[0] ?? {});
    const { user } = await open(path, structuredClone(as), { answers: vehicle.answers });
    await user.click(await screen.findByRole('button', { name: 'Change Clio' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change the vehicle' }));
    const name = await dialog.findByLabelText('What you call it');
    vehicle.change({ plate: 'BB456BB' });
    await user.clear(name);
    await user.type(name, 'Old one');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('It was changed since it was read.');
    expect(dialog.getByLabelText(/^Registration plate/)).toHaveValue('BB456BB');
    expect(name).toHaveValue('Old one');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved as BB-456-BB')).toBeVisible();
    expect(vehicle.saved).toEqual([{ plate: 'BB456BB', country: 'FR', name: 'Old one', vehicleClass: 'CAR' }]);
  });

  it('are removed after a question, at which a refusal stands', async () => {
    const no = http.delete('*/parking/vehicles/5', () => refuse(503, 'down', 'Not now', 'Try again later.'), {
      once: true,
    });
    const { user } = await open(path, structuredClone(as), { answers: [no] });
    await user.click(await screen.findByRole('button', { name: 'Remove Clio' }));
    const question = within(await screen.findByRole('dialog', { name: 'Remove Clio?' }));
    await user.click(question.getByRole('button', { name: 'Remove' }));
    expect(await question.findByRole('alert')).toHaveTextContent('Try again later.');
    await user.click(question.getByRole('button', { name: 'Remove' }));
    await expect.poll(() => screen.queryByRole('heading', { name: 'Clio' })).toBeNull();
  });
});
