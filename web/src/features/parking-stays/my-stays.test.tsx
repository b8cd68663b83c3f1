import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { customer } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { stay } from '@/testing/stays';

/** In minutes from now, and not just as one ends. */
const at = (minutes: number) => new Date(Date.now() + minutes * 60_000 - 20_000).toISOString();
const site = (name: string) => ({ site: { ...stay().site, name } });

describe('a driver’s own parking', () => {
  it('is what runs with the time left, what comes, and what was', async () => {
    const stays = [
      stay({ id: 1, state: 'ACTIVE', startsAt: at(-30), endsAt: at(90), ...site('Now') }),
      stay({ id: 2, state: 'OVERSTAY', startsAt: at(-60), endsAt: at(-5), ...site('Over') }),
      stay({ id: 3, startsAt: at(600), endsAt: at(700), ...site('Later') }),
      stay({ id: 4, state: 'COMPLETED', endReason: 'LEFT', ...site('Earlier') }),
    ];
    const { user, router } = await open('/parking/stays', { session: customer, stays });
    const running = within(await screen.findByRole('region', { name: 'Now' }));
    const links = () => running.getAllByRole('link').map(({ textContent }) => textContent);
    expect(links()).toEqual(['Over', 'Now']);
    expect(running.getByText('1 h 30 min left')).toBeVisible();
    expect(running.getByText('Over for 5 min')).toBeVisible();
    const next = within(screen.getByRole('region', { name: 'Next' }));
    expect(next.getByRole('link', { name: 'Later' })).toBeVisible();
    expect(next.queryByRole('progressbar')).toBeNull();
    const before = within(await screen.findByRole('region', { name: 'Before' }));
    await user.click(before.getByRole('link', { name: 'Earlier' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Earlier' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/parking/stays/4');
  });

  it('leads to places where there is none', async () => {
    await open('/parking/stays', { session: customer, stays: [] });
    expect(await screen.findByText('Nothing runs now')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Find a place' })).toHaveAttribute('href', '/parking');
  });
});
