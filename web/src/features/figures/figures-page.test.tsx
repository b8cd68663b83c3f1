import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { salesperson } from '@/testing/fixtures';
import { open } from '@/testing/open';

describe('the figures', () => {
  it('stand beside their bars, as a table and as a file', async () => {
    await open('/dashboards?from=2026-10-01&to=2027-03-31', { session: salesperson });
    const table = within(await screen.findByRole('table', { name: 'By make' }));
    expect(await table.findByRole('rowheader', { name: 'ford' })).toBeVisible();
    expect(table.getByText('$1,503,700.50')).toBeVisible();
    expect(table.getByText('Unknown')).toBeVisible();
    const [file] = screen.getAllByRole('link', { name: 'Save as CSV' });
    expect(file).toHaveAttribute('href', '/api/v1/sales/reports/export?by=MONTH&from=2026-10-01&to=2027-04-01');
    expect(screen.getByText(/151 cars/)).toHaveTextContent('$2,803,700.50 and €30,000');
  });

  it('say how old the stock is, in every currency, and what has no price', async () => {
    await open('/dashboards', { session: salesperson });
    const table = within(await screen.findByRole('table', { name: 'Age of the stock' }));
    await table.findByText('0–30 days');
    const [, newest, , , none] = table.getAllByRole('row');
    expect(newest).toHaveTextContent(/0–30 days.*412.*\$8,124,000 and €41,000.*3 without a price/);
    expect(none).toHaveTextContent(/91–180 days.*0.*–/);
  });

  it('never take an unknown cost for nothing', async () => {
    await open('/dashboards', { session: salesperson });
    const table = within(await screen.findByRole('table', { name: 'By make' }));
    expect((await table.findAllByText('2 without a known cost'))[0]).toBeVisible();
    expect(screen.getByText(/^Gross where the cost is known: \$.*left out\.$/)).toBeVisible();
  });

  it('say so when nothing was sold', async () => {
    await open('/dashboards', { session: salesperson, figures: { MONTH: [], MAKE: [], PERSON: [] } });
    expect(await screen.findByText('Nothing was sold in this time')).toBeVisible();
  });

  it('follow the time that is chosen', async () => {
    const { user, router } = await open('/dashboards', { session: salesperson });
    await user.click(await screen.findByRole('button', { name: 'This month' }));
    expect(router.state.location.search).toEqual({ from: expect.stringMatching(/^\d{4}-\d{2}-01$/) as string });
  });
});
