import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { admin, advisor, customer, nobody, salesperson, someone } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { entries, entryOf, sectionsFor } from './entries';

const shown = (session: Parameters<typeof sectionsFor>[0]) =>
  sectionsFor(session, entries).map((one) => ('to' in one ? one.to : one.group));

describe('the navigation', () => {
  it('is a short list without groups for those who buy', () => {
    expect(shown(nobody)).toEqual(['/cars', '/book', '/parking']);
    expect(shown(undefined)).toEqual(['/cars', '/book', '/parking']);
    expect(shown(customer)).toEqual(['/cars', '/book', '/parking', '/my/appointments', '/my']);
  });

  it('groups what staff do, and shows a page that would be alone in its group as itself', () => {
    const workshop = (session: typeof admin) =>
      sectionsFor(session, [
        ...entries.filter(({ group }) => group !== 'workshopGroup'),
        ...entries.filter(({ group }) => group === 'workshopGroup').slice(0, 1),
      ]).at(-1);
    expect(shown(admin).slice(0, 3)).toEqual(['/cars', '/parking', 'salesGroup']);
    expect(workshop(advisor)).toHaveProperty('to');
    expect(shown(someone('Ada', 'TECHNICIAN')).slice(0, 3)).toEqual(['/cars', '/parking', '/stock']);
    expect(shown(someone('Ada', 'TECHNICIAN', 'CUSTOMER'))).toContain('/my');
  });

  it('knows which entry a page belongs to', () => {
    expect(entryOf('/stock/import/7', entries)?.to).toBe('/stock/import');
    expect(entryOf('/stock/JTEZU11F88K007763', entries)?.to).toBe('/stock');
    expect(entryOf('/parking/sites/7', entries)?.to).toBe('/parking');
    expect(entryOf('/parking/sites/7/tariff', entries)?.to).toBe('/parking/manage');
    expect(entryOf('/stocks', entries)).toBeUndefined();
    expect(entryOf('/', entries)).toBeUndefined();
  });

  it('opens a group, marks where one is, and closes it when one goes there', async () => {
    const { user } = await open('/sales', { session: salesperson });
    const navigation = within(await screen.findByRole('navigation', { name: 'Main navigation' }));
    const button = await navigation.findByRole('button', { name: 'Sales' });
    expect(button).toHaveAttribute('data-current');
    expect(navigation.queryByRole('link', { name: 'Customers' })).toBeNull();

    await user.click(button);
    expect(navigation.getByRole('link', { name: 'Sales' })).toHaveAttribute('aria-current', 'page');
    await user.click(navigation.getByRole('link', { name: 'Customers' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('closes a group with Escape, back to its button, and when one leaves it', async () => {
    const { user } = await open('/', { session: salesperson });
    const button = await screen.findByRole('button', { name: 'Sales' });
    button.focus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(screen.getByRole('link', { name: 'Stock' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'false');

    await user.keyboard('{Enter}');
    await user.tab({ shift: true });
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });
});
