import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ParkingService } from '@/shared/api/generated';
import { refuse } from '@/testing/backend';
import { contested } from '@/testing/contested';
import { customer, parkingManager } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { paris, tariffState } from '@/testing/tariffs';

const as = { session: parkingManager };
const draft = '/parking/tariffs/7/versions/3';
const versions = '*/api/v1/parking/tariffs/7/versions/3';

const prices = () => screen.findAllByRole('textbox', { name: /^Price per hour on rung/ });
const valuesOf = async () => (await prices()).map((field) => (field as HTMLInputElement).value);

describe('the tariffs', () => {
  it('are the business of those who run parking', async () => {
    await open('/parking/tariffs', { session: customer });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('are found by name and operator, and a new one leads to its first version', async () => {
    const { user, router } = await open('/parking/tariffs', as);
    expect(await screen.findByText('3 tariffs')).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'zone{Enter}');
    expect(await screen.findByText('1 tariff')).toBeVisible();
    expect(router.state.location.search).toEqual({ q: 'zone' });

    await user.click(screen.getByRole('button', { name: 'Add a tariff' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Name/), 'Zone 1');
    await user.selectOptions(dialog.getByLabelText(/^Operator/), 'Stadtparken Aachen');
    await user.click(dialog.getByRole('button', { name: 'Add a tariff' }));
    expect(await dialog.findByText('Another tariff is called Zone 1.')).toBeVisible();
    await user.type(dialog.getByLabelText(/^Name/), ' b');
    await user.click(dialog.getByRole('button', { name: 'Add a tariff' }));
    await user.click(await screen.findByRole('button', { name: 'Draft the first version' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Zone 1 b, version 1' })).toBeVisible();
  });

  it('say their versions, their sites, and why one is not deleted', async () => {
    const { user } = await open('/parking/tariffs/7', as);
    const row = async (number: number) =>
      (await screen.findByRole('link', { name: `Version ${number}` })).closest('tr');
    expect(await row(3)).toHaveTextContent(/Draft/);
    expect(await row(2)).toHaveTextContent(/In force.*Feb 1, 2026/);
    expect(await row(1)).toHaveTextContent(/No longer in force.*Jan 1, 2025/);
    expect(screen.getByRole('link', { name: 'Parkhaus Büchel' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await dialog.findByText('It has a published version.')).toBeVisible();
  });
});

describe('a draft', () => {
  it('takes Paris by keyboard, price by price, and says what it costs after each hour', async () => {
    const { user } = await open('/parking/tariffs/8', as);
    await user.click(await screen.findByRole('button', { name: 'Draft the first version' }));
    const [first] = await prices();
    if (first === undefined) throw new Error('There is a rung');
    await user.clear(first);
    await user.type(first, '6{Enter}6{Enter}12{Enter}15{Enter}18{Enter}18');
    expect(await valuesOf()).toEqual(['6', '6', '12', '15', '18', '18']);
    expect(screen.getByRole('textbox', { name: 'Maximum stay' })).toHaveValue('360');
    const table = within(await screen.findByRole('table', { name: 'Prices after so long' }));
    await waitFor(() =>
      expect(table.getAllByRole('row').map((row) => row.textContent)).toEqual([
        'StayCar',
        '15 min€1.50',
        '1 h€6',
        '2 h€12',
        '3 h€24',
        '4 h€39',
        '5 h€57',
        '6 h€75',
      ]),
    );
    expect(screen.getByText('Nothing is wrong with it')).toBeVisible();
    expect(screen.getByRole('img', { name: /^What time costs step by step: Car\./ })).toBeVisible();
  });

  it('takes a column of prices at once', async () => {
    const { user } = await open(draft, as);
    const [first] = await prices();
    await user.click(first ?? document.body);
    await user.paste('1, 2, 3');
    expect(await valuesOf()).toEqual(['1', '2', '3', '15', '18', '18']);
  });

  it('shows what is wrong at its field and in a list that leads there, of a scale that is not open, too', async () => {
    const { user } = await open(draft, as);
    const length = await screen.findByRole('textbox', { name: 'Length of rung 3' });
    await user.clear(length);
    await user.type(length, '50');
    const link = await screen.findByRole('link', { name: 'Car, rung 3' });
    await waitFor(() => expect(length).toHaveAccessibleDescription(/A rung is a multiple of the step/));
    await user.click(screen.getByRole('button', { name: 'Two-wheeler' }));
    await user.click(link);
    expect(screen.getByRole('textbox', { name: 'Length of rung 3' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Length of rung 3' })).toHaveValue('50');
  });

  it('is not saved without a price, and leads to where it is missing', async () => {
    const { user } = await open(draft, as);
    await user.click(await screen.findByRole('button', { name: 'Add a rung' }));
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    const field = screen.getByRole('textbox', { name: 'Price per hour on rung 7' });
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription('Type a price per hour');
  });

  it('keeps what somebody else has changed meanwhile', async () => {
    const [version] = structuredClone(tariffState.tariffVersions[7] ?? []);
    if (version === undefined) throw new Error('There is a draft');
    const one = contested<object>(versions, version);
    const { user } = await open(draft, as, { answers: one.answers });
    const step = await screen.findByRole('textbox', { name: /^Step/ });
    await user.clear(step);
    await user.type(step, '30');
    one.change({ document: { ...paris, holidays: [] } });
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    expect(await screen.findByText('It was changed since it was read.')).toBeVisible();
    expect(await screen.findByText(/^No holidays/)).toBeVisible();
    expect(step).toHaveValue('30');
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(one.saved).toEqual([{ document: { ...paris, stepMinutes: 30, holidays: [] } }]);
  });

  it('that somebody else published goes on as another draft', async () => {
    const answers = [
      http.put(versions, () =>
        refuse(409, 'tariff-version-published', 'The version is published', 'Draft a new one instead.'),
      ),
    ];
    const { user } = await open(draft, as, { answers });
    const step = await screen.findByRole('textbox', { name: /^Step/ });
    await user.clear(step);
    await user.type(step, '30');
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    await user.click(await screen.findByRole('button', { name: 'Keep what I typed as a new draft' }));
    expect(await screen.findByRole('heading', { level: 1, name: /version 4/ })).toBeVisible();
    expect(await screen.findByRole('textbox', { name: /^Step/ })).toHaveValue('30');
  });

  it('is not left without asking', async () => {
    const { user, router } = await open(draft, as);
    await user.click(await screen.findByRole('checkbox', { name: /^Who leaves earlier/ }));
    await user.click(screen.getByRole('link', { name: 'All versions' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }));
    await user.click(dialog.getByRole('button', { name: 'Stay here' }));
    expect(router.state.location.pathname).toBe(draft);
    await user.click(screen.getByRole('link', { name: 'All versions' }));
    await user.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/parking/tariffs/7'));
  });

  it('is tried before it is stored', async () => {
    const asked: ParkingService['TryTariffRequest'][] = [];
    const answers = [
      http.post('*/api/v1/parking/tariff-trials', async ({ request }) => {
        asked.push((await request.clone().json()) as ParkingService['TryTariffRequest']);
      }),
    ];
    const { user } = await open(draft, as, { answers });
    expect(await screen.findByText('3 h cost €24')).toBeVisible();
    expect(screen.getByText(/^3 h.* at €6/)).toBeVisible();
    expect(screen.getByText(/^13 h/)).toBeVisible();
    expect(asked.at(-1)).toMatchObject({ timeZone: 'Europe/Berlin', minutes: 180, vehicle: 'CAR', user: 'VISITOR' });
    const minutes = screen.getByRole('textbox', { name: 'Paid minutes' });
    await user.clear(minutes);
    await user.type(minutes, '361');
    expect(await screen.findByText('One may stay 360 minutes at most.')).toBeVisible();
  });

  it('is compared with what was paid last month', async () => {
    const { user } = await open(draft, as);
    await user.click(await screen.findByRole('button', { name: 'Price them once more' }));
    expect(await screen.findByText('+€6,572.50 (+11.5%)')).toBeVisible();
    expect(screen.getByText('Refused: too long')).toBeVisible();
    const table = within(screen.getByRole('table', { name: 'By who parked' }));
    expect(table.getByRole('rowheader', { name: 'Two-wheeler' })).toBeVisible();
  });

  it('is published for good, from when the clocks on the spot say so', async () => {
    let sent: unknown;
    const answers = [
      http.post(`${versions}/publish`, async ({ request }) => {
        sent = await request.clone().json();
      }),
    ];
    const { user } = await open(draft, as, { answers });
    await screen.findByText('Nothing is wrong with it');
    await user.click(screen.getByRole('button', { name: 'Publish …' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/^It counts at 3 sites: Parkhaus Adalbertsteinweg, /)).toBeVisible();
    expect(await dialog.findByText(/^Car: 1 h €4 → €6/)).toBeVisible();
    expect(dialog.getByText('Other holidays')).toBeVisible();
    await user.click(dialog.getByRole('radio', { name: 'Later' }));
    expect(dialog.getByText(/By the clocks at the sites, in Europe\/Berlin/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Publish version 3' }));
    expect(await dialog.findByText('Say when')).toBeVisible();
    expect(sent).toBeUndefined();
    await user.click(dialog.getByRole('radio', { name: 'Now' }));
    await user.click(dialog.getByRole('button', { name: 'Publish version 3' }));
    expect(await screen.findByRole('button', { name: 'New draft from this' })).toBeVisible();
    expect(sent).toEqual({});
    expect(screen.queryByRole('textbox', { name: 'Length of rung 1' })).not.toBeInTheDocument();
  });
});

describe('a published version', () => {
  it('is discarded when that is confirmed', async () => {
    const { user } = await open('/parking/tariffs/7', as);
    await user.click(await screen.findByRole('button', { name: 'Discard version 3' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Discard version 3?' }));
    await user.click(dialog.getByRole('button', { name: 'Discard' }));
    expect(await screen.findByText('The draft is discarded.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Discard version 3' })).not.toBeInTheDocument());
  });

  it('is read, and begins another', async () => {
    const { user } = await open('/parking/tariffs/7/versions/2', as);
    const table = within(await screen.findByRole('table', { name: 'What a stay costs' }));
    expect(table.getByRole('columnheader', { name: 'Two-wheeler' })).toBeVisible();
    expect(screen.getByText('9:00 AM to 8:00 PM')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'New draft from this' }));
    expect(await screen.findByRole('heading', { level: 1, name: /version 4/ })).toBeVisible();
    expect(await valuesOf()).toEqual(['4', '6', '12', '15', '18', '18']);
  });
});

describe('a site', () => {
  it('takes one of its operator’s tariffs, or none', async () => {
    const { user } = await open('/parking/sites/1/tariff', as);
    const choice = await screen.findByRole('combobox', { name: 'Tariff' });
    expect(await screen.findByRole('option', { name: 'Car parks of the centre' })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: 'Belgisches Viertel' })).not.toBeInTheDocument();
    expect(choice).toHaveValue('7');
    await user.selectOptions(choice, '');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Parking at the site is free now.')).toBeVisible();
    expect(await screen.findByText('Parking is free here.')).toBeVisible();
  });

  it('says why it does not take one', async () => {
    const answers = [
      http.put('*/api/v1/parking/sites/:id/tariff', () =>
        refuse(422, 'tariff-of-another-operator', 'Another operator’s tariff', 'It is not one of the operator.'),
      ),
    ];
    const { user } = await open('/parking/sites/4/tariff', as, { answers });
    await screen.findByRole('option', { name: 'Zone 1' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tariff' }), 'Zone 1');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('It is not one of the operator.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Tariff' })).toHaveValue('7');
  });
});
