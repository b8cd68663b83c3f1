import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { admin, advisor, customer, listings, salesperson } from '@/testing/fixtures';
import { contested } from '@/testing/contested';
import { open } from '@/testing/open';
import { automobile, stockImport } from '@/testing/stock';

const VIN = 'JTEZU11F88K007763';

describe('the stock', () => {
  it('is not for customers', async () => {
    await open('/stock', { session: customer });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('is shown to the workshop, which may not change it', async () => {
    await open('/stock', { session: advisor });
    expect(await screen.findByRole('rowheader', { name: /Toyota Cruiser/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Add a car' })).toBeNull();
  });

  it('is asked for as the address says, and the address follows the table', async () => {
    const asked: URLSearchParams[] = [];
    const search = http.get('*/api/v1/automobiles', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: listings, page: 0, size: 50, totalItems: 120, totalPages: 3 });
    });
    const { user, router } = await open(
      '/stock?q=ford&status=AVAILABLE',
      { session: salesperson },
      { answers: [search] },
    );
    expect(await screen.findByText('120 cars')).toBeVisible();
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({ q: 'ford', status: 'AVAILABLE', sort: 'added,desc' });

    await user.click(screen.getByRole('button', { name: 'Price' }));
    expect(router.state.location.search).toMatchObject({ sort: 'price,asc' });
    await user.click(await screen.findByRole('button', { name: 'Price' }));
    expect(router.state.location.search).toMatchObject({ sort: 'price,desc' });
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(router.state.location.search).toEqual({ q: 'ford', status: 'AVAILABLE', sort: 'price,desc', page: 1 });
    await user.click(screen.getByRole('button', { name: 'On order' }));
    expect(router.state.location.search).toEqual({ status: 'ON_ORDER' });
  });

  it('keeps views and columns on this device', async () => {
    const { user, router, screen: first } = await open('/stock?q=cruiser', { session: salesperson });
    await user.click(await screen.findByRole('button', { name: 'Save this view' }));
    await user.type(await screen.findByLabelText(/Name of the view/), 'Cruisers');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('button', { name: 'Cruisers', pressed: true })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Color' }));
    expect(screen.queryByRole('columnheader', { name: 'Color' })).toBeNull();

    first.unmount();
    await open('/stock', { session: salesperson });
    expect(await screen.findByRole('button', { name: 'Cruisers' })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Color' })).toBeNull();
    expect(router.state.location.search).toEqual({ q: 'cruiser' });
  });

  it('says what to do when nothing matches', async () => {
    await open('/stock', { session: salesperson, cars: [] });
    expect(await screen.findByText('No car matches')).toBeVisible();
  });
});

describe('a car in stock', () => {
  it('goes on towards the sale, step by step', async () => {
    const car = automobile({ status: 'ON_ORDER' });
    const { user } = await open(`/stock/${VIN}`, { session: salesperson, car });
    await user.click(await screen.findByRole('button', { name: 'It has come' }));
    await user.click(await screen.findByRole('button', { name: 'Begin to prepare' }));
    await user.click(await screen.findByRole('button', { name: 'Put up for sale' }));
    expect(await screen.findByText('For sale')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Record a sale' })).toHaveAttribute('href', `/sales/new?vin=${VIN}`);
  });

  it('says why a step is not possible', async () => {
    const answers = [
      http.post('*/offer', () =>
        refuse(409, 'illegal-move', 'Not possible', 'It needs a price before it can be offered.'),
      ),
    ];
    const car = automobile({ status: 'IN_PREPARATION' });
    const { user } = await open(`/stock/${VIN}`, { session: salesperson, car }, { answers });
    await user.click(await screen.findByRole('button', { name: 'Put up for sale' }));
    expect(await screen.findByText('It needs a price before it can be offered.')).toBeVisible();
  });

  it('gets another price, and the old one back', async () => {
    const sent: unknown[] = [];
    const versions: (string | null)[] = [];
    const answers = [
      http.patch('*/api/v1/automobiles/:vin', async ({ request }) => {
        sent.push(await request.clone().json());
        versions.push(request.headers.get('If-Match'));
        return undefined;
      }),
    ];
    const { user } = await open(`/stock/${VIN}`, { session: salesperson }, { answers });
    await user.click(await screen.findByRole('button', { name: 'Change the price' }));
    const field = await screen.findByLabelText('New price');
    await user.clear(field);
    await user.type(field, '5990.50{Enter}');
    expect(await screen.findByText('$5,990.50')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('$6,300')).toBeVisible();
    expect(sent).toEqual([
      { price: { minorUnits: 599_050, currency: 'USD' } },
      { price: { minorUnits: 630_000, currency: 'USD' } },
    ]);
    expect(versions).toEqual(['"3"', '"4"']);
  });

  it('keeps what was typed when somebody else was quicker', async () => {
    const { answers, change, saved } = contested<object>('*/api/v1/automobiles/:vin', automobile());
    const { user, queryClient } = await open(`/stock/${VIN}`, { session: salesperson }, { answers });
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const color = screen.getByLabelText('Color');
    await user.clear(color);
    await user.type(color, 'midnight blue');
    change({ color: 'red', location: 'Hall 2' });
    await queryClient.refetchQueries();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It was changed since it was read.');
    expect(screen.getByLabelText('Where it is')).toHaveValue('Hall 2');
    expect(screen.getByLabelText('Color')).toHaveValue('midnight blue');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('midnight blue')).toBeVisible();
    expect(saved).toEqual([{ color: 'midnight blue' }]);
  });

  it('tells what happened to it, also what is new to this page', async () => {
    await open(`/stock/${VIN}`, { session: salesperson });
    const history = within(await screen.findByRole('region', { name: 'History' }));
    expect(await history.findByText(/^Price: (US)?\$6,900 → (US)?\$6,300$/)).toBeVisible();
    expect(history.getByText('What it cost us changed')).toBeVisible();
    expect(history.getByText('Something else')).toBeVisible();
    expect(history.getByRole('link', { name: 'Appointment 9' })).toHaveAttribute('href', '/appointments/9');
  });

  it('shows its cost to those who sell only', async () => {
    const { screen: first } = await open(`/stock/${VIN}`, { session: salesperson });
    expect(await screen.findByText('$5,100')).toBeVisible();
    first.unmount();
    await open(`/stock/${VIN}`, { session: advisor });
    expect(await screen.findByText('$6,300')).toBeVisible();
    expect(screen.queryByText('What it cost us')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  });

  it('is given up by who keeps it', async () => {
    const { user } = await open(`/stock/${VIN}`, { session: salesperson });
    await user.click(await screen.findByRole('button', { name: 'Give it up' }));
    expect(await screen.findByText('Nobody: the car is free.')).toBeVisible();
  });

  it('that does not exist is none', async () => {
    await open('/stock/1FTFW1ET4EFC23745', { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  });
});

describe('adding a car', () => {
  it('says what is missing, and what is wrong with a VIN while it is typed', async () => {
    const { user } = await open('/stock/new', { session: salesperson });
    await user.click(await screen.findByRole('button', { name: 'Add the car' }));
    expect(screen.getByText('Enter the VIN of the car')).toBeVisible();
    expect(screen.getByText('Choose the make')).toBeVisible();
    await user.type(screen.getByLabelText(/Vehicle identification/), 'jtezu11f88k0O7763');
    await user.click(await screen.findByRole('button', { name: `Use ${VIN}` }));
    expect(screen.getByLabelText(/Vehicle identification/)).toHaveValue(VIN);
    expect(await screen.findByText('This VIN is right: Toyota')).toBeVisible();
  });

  it('takes make and model by a few letters, and leads to the car', async () => {
    const { user, router } = await open('/stock/new', { session: admin });
    await user.type(await screen.findByLabelText(/Vehicle identification/), VIN);
    await user.type(screen.getByLabelText(/^Make/), 'toy');
    await user.click(await screen.findByRole('option', { name: 'toyota' }));
    await user.type(screen.getByLabelText(/^Model \*/), 'cor');
    await user.click(await screen.findByRole('option', { name: 'corolla' }));
    await user.click(screen.getByRole('button', { name: 'Add the car' }));
    expect(await screen.findByText('In stock')).toBeVisible();
    expect(router.state.location.pathname).toBe(`/stock/${VIN}`);
  });
});

describe('an import', () => {
  it('begins with a file that is dropped, and shows how it goes', async () => {
    const types: (string | null)[] = [];
    const answers = [
      http.post('*/api/v1/automobile-imports', ({ request }) => {
        types.push(request.headers.get('Content-Type'), new URL(request.url).searchParams.get('mileageUnit'));
        return undefined;
      }),
    ];
    const { user } = await open('/stock/import', { session: salesperson }, { answers });
    await user.selectOptions(await screen.findByLabelText(/Mileages without/), 'Kilometers');
    const file = new File(['vin,price\n'], 'cars.csv', { type: 'application/vnd.ms-excel' });
    const zone = screen.getByText('Drop a file here, or choose one').closest('label');
    fireEvent.drop(zone as HTMLElement, { dataTransfer: { files: [file] } });
    expect(await screen.findByRole('heading', { name: 'Import 8' })).toBeVisible();
    expect(types).toEqual(['text/csv', 'KM']);
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '41');
  });

  it('turns the pages of earlier ones in the address', async () => {
    const asked: (string | null)[] = [];
    const answers = [
      http.get('*/api/v1/automobile-imports', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('page'));
        return HttpResponse.json({ items: [stockImport()], page: 1, size: 10, totalItems: 24, totalPages: 3 });
      }),
    ];
    const { user, router } = await open('/stock/import?page=1', { session: salesperson }, { answers });
    await user.click(await screen.findByRole('button', { name: 'Next page' }));
    expect(router.state.location.search).toEqual({ page: 2 });
    expect(await screen.findByText('Page 3 of 3')).toBeVisible();
    expect(asked).toEqual(['1', '2']);
  });

  it('refuses what is no feed before it is sent', async () => {
    await open('/stock/import', { session: salesperson });
    const zone = (await screen.findByText('Drop a file here, or choose one')).closest('label');
    fireEvent.drop(zone as HTMLElement, { dataTransfer: { files: [new File([''], 'cars.xlsx')] } });
    expect(await screen.findByRole('alert')).toHaveTextContent('cars.xlsx is no file of these kinds');
  });

  it('gives the rejected rows back as a file', async () => {
    await open('/stock/import/7', { session: salesperson });
    expect(await screen.findByRole('link', { name: 'Save the rejected rows' })).toHaveAttribute(
      'href',
      '/api/v1/automobile-imports/7/rejections.csv',
    );
    expect((await screen.findAllByText('The check digit is 7 and should be 8.')).length).toBeGreaterThan(0);
  });

  it('that failed says why', async () => {
    const imports = [stockImport({ status: 'FAILED', failure: 'The first line names no column “vin”.' })];
    await open('/stock/import/7', { session: salesperson, imports });
    expect(await screen.findByRole('alert')).toHaveTextContent('names no column');
  });
});
