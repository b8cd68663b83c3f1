import { screen, within } from '@testing-library/react';
import { delay, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { parkingManager, salesperson } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { dashboard } from '@/testing/parking-figures';

const as = { session: parkingManager };
const path = '/parking/dashboard';

describe('how parking goes', () => {
  it('is for those who run it', async () => {
    await open(path, { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('stands there in numbers, bars and tables', async () => {
    await open(`${path}?from=2027-03-01&to=2027-03-31`, as);
    const now = within(await screen.findByRole('region', { name: 'Now' }));
    expect(now.getByText('1,204')).toBeVisible();
    expect(now.getByText('33.4%')).toBeVisible();
    expect(screen.getByText('€33,184.50 and CHF 840')).toBeVisible();
    const byDay = within(screen.getByRole('table', { name: 'Revenue by day' }));
    expect(byDay.getAllByRole('row')).toHaveLength(32);
    expect(byDay.getByRole('row', { name: /^Mar 28 0 –/ })).toBeVisible();
    const week = within(screen.getByRole('table', { name: 'When stays begin' }));
    expect(week.getByRole('row', { name: /^Monday 0 0 / })).toBeVisible();
    expect(week.getAllByRole('columnheader')).toHaveLength(25);
    expect(screen.getByRole('link', { name: 'Belgisches Viertel' })).toHaveAttribute('href', '/parking/manage/sites/6');
  });

  it('asks for the days, the site and the operator that are chosen', async () => {
    const asked: string[] = [];
    const look = http.get('*/dashboards/parking', ({ request }) => void asked.push(new URL(request.url).search));
    const { user, router } = await open(`${path}?from=2027-03-01&to=2027-03-31`, as, { answers: [look] });
    await user.type(await screen.findByRole('combobox', { name: 'Site' }), 'büchel');
    await user.click(await screen.findByRole('option', { name: /^Parkhaus Büchel/ }));
    expect(await screen.findByDisplayValue('Parkhaus Büchel')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Operator' }), 'City of Köln');
    expect(router.state.location.search).toEqual({ from: '2027-03-01', to: '2027-03-31', operator: 2 });
    await user.click(screen.getByRole('button', { name: 'Last 30 days' }));
    expect(router.state.location.search).toEqual({ period: 'days', operator: 2 });
    expect(asked.slice(0, 3)).toEqual([
      '?from=2027-03-01&to=2027-04-01',
      '?from=2027-03-01&to=2027-04-01&siteId=2',
      '?from=2027-03-01&to=2027-04-01&operatorId=2',
    ]);
  });

  it('says that it takes a while, and what is wrong with days before it asks', async () => {
    const slow = http.get('*/dashboards/parking', () => delay(60_000));
    await open(path, as, { answers: [slow] });
    expect(await screen.findByText(/^Adding up\./)).toBeVisible();
  });

  it('is not asked for more than a year', async () => {
    await open(`${path}?from=2025-01-01&to=2027-03-31`, as);
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose 400 days at most.');
    expect(screen.queryByText(/^Adding up/)).toBeNull();
  });

  it('says so when nobody parked', async () => {
    const nothing = { ...dashboard, total: { stays: 0, minutes: 0, money: [] }, week: [], topSites: [] };
    await open(path, { ...as, dashboard: nothing });
    expect(await screen.findByText('No stays in this time')).toBeVisible();
    expect(screen.queryByText('When stays begin')).toBeNull();
  });
});
