import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '@/testing/open';
import { parkingState } from '@/testing/parking';

describe('a place to park', () => {
  it('says what is known of it, by its own clocks', async () => {
    await open('/parking/sites/1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Parkhaus Adalbertsteinweg' })).toBeVisible();
    expect(await screen.findByText('151 vehicles')).toBeVisible();
    expect(screen.getByText(/\(Europe\/Berlin\)$/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open in your map app' })).toHaveAttribute(
      'href',
      'geo:50.774352,6.099715',
    );
    expect(screen.getByRole('link', { name: 'Other places nearby' })).toHaveAttribute(
      'href',
      '/parking?lat=50.774352&lon=6.099715',
    );
  });

  it('shows its spaces level by level, one stop for the keyboard', async () => {
    const { user, router } = await open('/parking/sites/1');
    const plan = within(await screen.findByRole('listbox', { name: /^Plan of the spaces, Ground floor/ }));
    expect(plan.getAllByRole('option')).toHaveLength(36);
    expect(plan.getByRole('option', { name: 'Space G-10, Standard, Out of service' })).toBeInTheDocument();
    const first = plan.getByRole('option', { name: 'Space G-01, With a disabled person’s card, In service' });
    expect(plan.getAllByRole('option').filter((one) => one.getAttribute('tabindex') === '0')).toEqual([first]);
    first.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{Enter}');
    expect(router.state.location.search).toEqual({ space: 114 });
    expect(plan.getByRole('option', { name: /^Space G-15/ })).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findAllByText('Space G-15')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Level 1' }));
    expect(await screen.findByRole('listbox', { name: /^Plan of the spaces, Level 1/ })).toBeInTheDocument();
    expect(screen.getByText('120 spaces, 4 out of service')).toBeVisible();
    expect(screen.getByText(/^In rows, as nobody has drawn/)).toBeVisible();
  });

  it('shows the same in words, in parts', async () => {
    const { user } = await open('/parking/sites/1?level=12&as=list');
    const table = within(await screen.findByRole('table', { name: 'Level 1' }));
    expect(await table.findByRole('row', { name: /1-006 Motorcycle Out of service$/ })).toBeVisible();
    expect(table.getAllByRole('row')).toHaveLength(31);
    await user.click(screen.getByRole('button', { name: 'Show 30 more' }));
    expect(await table.findByRole('row', { name: /1-060 / })).toBeVisible();
  });

  it('finds a space of any level by its number, and lets one choose it', async () => {
    const { user, router } = await open('/parking/sites/1?as=list');
    await user.type(await screen.findByRole('searchbox', { name: 'Find a space by its number' }), '1 119');
    await user.click(await screen.findByRole('button', { name: 'Choose space 1-119', pressed: false }));
    expect(router.state.location.search).toEqual({ as: 'list', level: 12, space: 318 });
    expect(await screen.findAllByText('Space 1-119')).toHaveLength(2);
    await user.type(screen.getByRole('searchbox'), '00');
    expect(await screen.findByText('No space has this number.')).toBeVisible();
  });

  it('opens on the level of the space that the address names', async () => {
    await open('/parking/sites/1?space=214');
    expect(await screen.findByRole('listbox', { name: /Level 1/ })).toBeInTheDocument();
    expect(screen.getAllByText('Space 1-015')).toHaveLength(2);
  });

  it('counts its spaces where nobody says how many vehicles there is room for', async () => {
    const sites = parkingState.sites.map((site) => ({ ...site }));
    delete sites[0]?.capacity;
    await open('/parking/sites/1', { sites });
    expect(await screen.findByText('151 vehicles')).toBeVisible();
  });

  it('says how many spaces there are where none is in service, and what is stated where none is listed', async () => {
    const sites = parkingState.sites.map((site) => ({ ...site }));
    delete sites[0]?.capacity;
    const out = (parkingState.spaces[1] ?? []).map((space) => ({ ...space, active: false }));
    const { screen: first } = await open('/parking/sites/1', { sites, spaces: { 1: out } });
    expect(await screen.findByText('156 spaces, 156 out of service')).toBeVisible();
    expect(screen.queryByText('Not known')).not.toBeInTheDocument();
    first.unmount();
    await open('/parking/sites/2');
    expect(await screen.findByText('343 vehicles')).toBeVisible();
  });

  it('shows no plan where there are no spaces, and leads to others from one that is not there', async () => {
    await open('/parking/sites/8');
    expect(await screen.findByText('Park from now on')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Spaces' })).not.toBeInTheDocument();
    await open('/parking/sites/99');
    expect(await screen.findByRole('heading', { name: 'This place is not there' })).toBeVisible();
  });
});
