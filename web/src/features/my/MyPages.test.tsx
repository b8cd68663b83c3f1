import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import * as files from '@/shared/ui/save';
import { refuse } from '@/testing/backend';
import { advisor, appointments, customer } from '@/testing/fixtures';
import { contested } from '@/testing/contested';
import { open } from '@/testing/open';
import { customerRecord, purchases } from '@/testing/shop';

describe('the overview', () => {
  it('shows cars, appointments and purchases', async () => {
    await open('/my', { session: customer, appointments, purchases });
    const cars = within(await screen.findByRole('region', { name: 'My cars' }));
    expect((await cars.findAllByRole('article')).map((car) => within(car).getByRole('heading').textContent)).toEqual([
      'Ford F-150 2014',
      'Toyota Cruiser 2008',
    ]);
    expect(cars.getAllByRole('link', { name: 'Book a service' })[0]).toHaveAttribute(
      'href',
      '/book?vin=1FTFW1ET4EFC23745',
    );
    expect(await screen.findByRole('link', { name: /Inspection and oil change/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /Brakes/ })).toBeNull();
    expect(screen.getByRole('link', { name: /Dodge Journey/ })).toHaveTextContent('Canceled');
  });

  it('says what to do when there is nothing yet', async () => {
    await open('/my', { session: customer });
    expect(await screen.findByRole('link', { name: 'Find a car' })).toHaveAttribute('href', '/cars');
    expect(screen.getByText('You have not bought a car from us yet.')).toBeVisible();
  });

  it('fails part by part', async () => {
    const away = http.get('*/api/v1/sales', () => refuse(500, 'internal-error', 'Something failed', 'Sorry.'));
    await open('/my', { session: customer, appointments }, { answers: [away] });
    expect((await screen.findAllByText('Sorry.')).length).toBeGreaterThan(0);
    expect(await screen.findByRole('link', { name: /Inspection and oil change/ })).toBeVisible();
  });

  it('is for customers', async () => {
    await open('/my', { session: advisor });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });
});

describe('a purchase', () => {
  it('shows how far it is', async () => {
    await open('/my/purchases/15', { session: customer, purchases });
    expect(await screen.findByRole('heading', { name: 'Purchase 15' })).toBeVisible();
    expect(screen.getByText('$25,000')).toBeVisible();
    const [, contracted, delivered] = within(screen.getByRole('region', { name: 'How far it is' })).getAllByRole(
      'listitem',
    );
    expect(contracted).toHaveTextContent(/Mar 20, 2027/);
    expect(delivered).toHaveTextContent('Still to come');
  });

  it('that has ended says why', async () => {
    await open('/my/purchases/8', { session: customer, purchases });
    expect(await screen.findByText('This purchase was canceled')).toBeVisible();
    expect(screen.getByText(/The reservation had run out\./)).toBeVisible();
  });

  it('of another is none', async () => {
    await open('/my/purchases/99', { session: customer, purchases });
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  });
});

describe('the profile', () => {
  it('is saved as the version it was read in', async () => {
    const { user } = await open('/my/profile', { session: customer });
    const phone = await screen.findByLabelText('Telephone');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.clear(phone);
    await user.type(phone, '+49 30 1234567');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(await screen.findByLabelText('Telephone')).toHaveValue('+49301234567');
    // The next change is one of the new version.
    await user.type(screen.getByLabelText(/Last name/), ' King');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByDisplayValue('Lovelace King')).toBeVisible();
  });

  it('writes over nobody’s work', async () => {
    const { answers, change, saved } = contested<object>('*/api/v1/customers/me', customerRecord);
    const { user, queryClient } = await open('/my/profile', { session: customer }, { answers });
    await user.type(await screen.findByLabelText(/Last name/), ' King');
    change({ lastName: 'Byron', address: 'Somewhere else' });
    await queryClient.refetchQueries();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('It was changed since it was read.')).toBeVisible();
    expect(screen.getByLabelText('Address')).toHaveValue('Somewhere else');
    expect(screen.getByLabelText(/Last name/)).toHaveValue('Lovelace King');
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(screen.getByLabelText(/Last name/)).toHaveValue('Byron');
    expect(saved).toEqual([]);
  });

  it('shows at the field what is wrong with it', async () => {
    const refusal = http.put('*/api/v1/customers/me', () =>
      HttpResponse.json(
        { type: 'urn:x', status: 400, title: 'Invalid', errors: [{ pointer: '/phone', detail: 'Too short.' }] },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    );
    const { user } = await open('/my/profile', { session: customer }, { answers: [refusal] });
    await user.type(await screen.findByLabelText('Telephone'), '1');
    await user.clear(screen.getByLabelText(/First name/));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByLabelText(/First name/)).toHaveAccessibleDescription('Enter your first name');
    await user.type(screen.getByLabelText(/First name/), 'Ada');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Too short.')).toBeVisible();
    expect(screen.getByLabelText('Telephone')).toBeInvalid();
  });

  it('comes a moment after signing up', async () => {
    await open('/my/profile', { session: customer, customerRecord: undefined });
    expect(await screen.findByText(/Your details are being set up\./)).toBeVisible();
  });

  it('hands out everything that is kept', async () => {
    const save = vi.spyOn(files, 'save').mockReturnValue();
    const { user } = await open('/my/profile', { session: customer, appointments });
    await user.click(await screen.findByRole('button', { name: 'Download my data' }));
    await vi.waitFor(() => expect(save).toHaveBeenCalled());
    const [, , content = ''] = save.mock.calls[0] ?? [];
    expect(JSON.parse(content)).toMatchObject({
      account: { account: { email: 'ada@example.org' } },
      customer: { customer: { lastName: 'Lovelace' } },
      appointments: [{ id: 17 }, { id: 16 }, { id: 12 }, { id: 9 }],
    });
  });
});
