import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { refuse } from '@/testing/backend';
import { advisor, salesperson } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { sale } from '@/testing/sales';

describe('the sales', () => {
  it('are for those who sell', async () => {
    await open('/sales', { session: advisor });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('are mine, or any person’s, and the file has the same', async () => {
    const { user, router } = await open('/sales', { session: salesperson });
    expect(await screen.findByText('5 sales')).toBeVisible();
    await screen.findByRole('option', { name: 'Mine' });
    await user.selectOptions(screen.getByLabelText('Sales of'), 'Mine');
    expect(await screen.findByText('4 sales')).toBeVisible();
    expect(router.state.location.search).toEqual({ person: 3 });
    expect(screen.getByRole('link', { name: 'Save as CSV' })).toHaveAttribute(
      'href',
      '/api/v1/sales/export?salespersonId=3',
    );
    await user.selectOptions(screen.getByLabelText('Sales of'), 'Dorothy Vaughan');
    expect(await screen.findByText('1 sale')).toBeVisible();
    expect(router.state.location.search).toEqual({ person: 2 });
  });

  it('show who asked to be forgotten without a name', async () => {
    await open('/sales?status=CANCELLED', { session: salesperson });
    expect(await screen.findByText('Forgotten at their wish')).toBeVisible();
  });
});

describe('recording a sale', () => {
  it('takes the keyboard alone', async () => {
    const sent: unknown[] = [];
    const answers = [
      http.post('*/api/v1/sales', async ({ request }) => {
        sent.push(await request.clone().json());
        return undefined;
      }),
    ];
    const { user, router } = await open('/sales/new', { session: salesperson }, { answers });
    const car = await screen.findByRole('combobox', { name: /Car/ });
    await vi.waitFor(() => expect(car).toHaveFocus());
    await user.keyboard('7763');
    await screen.findByRole('option', { name: /JTEZU11F88K007763/ });
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(screen.getByRole('combobox', { name: /Customer/ })).toHaveFocus());
    await user.keyboard('love');
    await screen.findByRole('option', { name: /Ada Lovelace/ });
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(screen.getByLabelText(/^Price/)).toHaveFocus());
    await user.keyboard('5900{Enter}');
    expect(await screen.findByRole('heading', { name: 'Is this right?' })).toBeVisible();
    expect(screen.getByText('$5,900')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Sale 50' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/sales/50');
    expect(sent).toEqual([
      {
        vin: 'JTEZU11F88K007763',
        customerId: 4,
        salespersonId: 3,
        price: { minorUnits: 590_000, currency: 'USD' },
        stage: 'CONTRACTED',
      },
    ]);
  }, 90_000);

  it('begins with the car that the address names, and its price', async () => {
    await open('/sales/new?vin=2FMDK3GC4BBB02217', { session: salesperson });
    expect(await screen.findByDisplayValue('2011 Ford SE · 2FMDK3GC4BBB02217')).toBeVisible();
    expect(screen.getByLabelText(/^Price/)).toHaveValue('2,899');
  });

  it('writes somebody new down on the way', async () => {
    const { user } = await open('/sales/new', { session: salesperson });
    await user.type(await screen.findByRole('combobox', { name: /Customer/ }), 'Alan Turing');
    await user.click(await screen.findByRole('option', { name: 'Write down “Alan Turing” as a new customer' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/First name/)).toHaveValue('Alan');
    await user.click(dialog.getByRole('button', { name: 'Write down' }));
    expect(await screen.findByDisplayValue('Alan Turing')).toBeVisible();
  });

  it('says at each field what is missing', async () => {
    const { user } = await open('/sales/new', { session: salesperson });
    await user.click(await screen.findByRole('button', { name: 'Go on' }));
    expect(screen.getByText('Choose a car')).toBeVisible();
    expect(screen.getByText('Enter the price')).toBeVisible();
  });

  it('stays where it was refused, and says why', async () => {
    const answers = [
      http.post('*/api/v1/sales', () =>
        refuse(409, 'automobile-already-committed', 'Already promised', 'Another sale holds this car.'),
      ),
    ];
    const { user } = await open('/sales/new?vin=JTEZU11F88K007763&customer=4', { session: salesperson }, { answers });
    await screen.findByDisplayValue('Ada Lovelace');
    await screen.findByDisplayValue(/Cruiser/);
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.click(await screen.findByRole('button', { name: 'Record the sale' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Another sale holds this car.');
    await user.click(screen.getByRole('button', { name: 'Change something' }));
    expect(screen.getByDisplayValue('Ada Lovelace')).toBeVisible();
  });
});

describe('a sale', () => {
  it('goes on to the hand-over', async () => {
    const { user } = await open('/sales/20', { session: salesperson });
    await user.click(await screen.findByRole('button', { name: 'The contract is signed' }));
    await user.click(await screen.findByRole('button', { name: 'The car is handed over' }));
    expect(await screen.findByText('Handed over')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Cancel the sale' })).toBeNull();
  });

  it('is ended with a reason only', async () => {
    const { user } = await open('/sales/21', { session: salesperson });
    await user.click(await screen.findByRole('button', { name: 'Cancel the sale' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Cancel the sale' }));
    expect(dialog.getByText('Say why, for whoever looks at it later')).toBeVisible();
    await user.type(dialog.getByLabelText(/Why/), 'No money');
    await user.click(dialog.getByRole('button', { name: 'Cancel the sale' }));
    expect(await screen.findByText('No money')).toBeVisible();
    expect(screen.getByText('Canceled')).toBeVisible();
  });

  it('that inventory could not follow says so', async () => {
    const refused = sale({
      status: 'CANCELLED',
      closure: { at: '2027-03-28T10:00:02Z', by: 'INVENTORY', reason: 'It is no longer in our stock.' },
    });
    await open('/sales/21', { session: salesperson, sales: [refused] });
    expect(await screen.findByRole('alert')).toHaveTextContent('It is no longer in our stock.');
  });

  it('takes other terms until it is signed', async () => {
    const { user } = await open('/sales/19', { session: salesperson });
    await user.click(await screen.findByRole('button', { name: 'Change the terms' }));
    const price = screen.getByLabelText(/^Price/);
    await user.clear(price);
    await user.type(price, '6100');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('$6,100')).toBeVisible();
  });

  it('that is signed keeps its terms', async () => {
    await open('/sales/21', { session: salesperson });
    expect(await screen.findByRole('button', { name: 'Print' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change the terms' })).toBeNull();
  });
});
