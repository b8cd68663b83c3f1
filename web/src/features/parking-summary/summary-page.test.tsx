import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { customer } from '@/testing/fixtures';
import { open } from '@/testing/open';

describe('a driver’s year', () => {
  it('is spent money, time and stays, by month and by site', async () => {
    await open('/parking/summary?year=2026', { session: customer });
    expect(await screen.findByText('€61.50')).toBeVisible();
    const months = within(await screen.findByRole('table', { name: 'By month' }));
    expect(months.getAllByRole('row')).toHaveLength(4);
    expect(months.getByRole('row', { name: /^March.*4.*6 h 30 min.*€27/ })).toBeVisible();
    const sites = within(screen.getByRole('table', { name: 'By place' }));
    expect(sites.getByRole('link', { name: 'Parkhaus Büchel' })).toHaveAttribute('href', '/parking/sites/2');
  });

  it('is another one when another is chosen, and says when there was nothing', async () => {
    const { user, router } = await open('/parking/summary?year=2026', { session: customer });
    await screen.findByText('€61.50');
    const thisYear = new Date().getFullYear();
    const other = thisYear === 2027 ? 2025 : thisYear - 1;
    await user.selectOptions(screen.getByLabelText('Year'), String(other));
    expect(await screen.findByText(/^Nothing parked in/)).toBeVisible();
    expect(router.state.location.search).toEqual({ year: other });
    expect(screen.getByRole('link', { name: 'Find a place to park' })).toHaveAttribute('href', '/parking');
  });
});
