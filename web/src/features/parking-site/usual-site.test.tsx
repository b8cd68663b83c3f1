import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '@/testing/open';

it('says how full a place usually is, on the weekday that is chosen', async () => {
  const { user } = await open('/parking/sites/1');
  const usual = within(await screen.findByRole('region', { name: 'How full it usually is' }));
  const days = within(usual.getByRole('group', { name: 'Weekday' }));
  expect(days.getAllByRole('button', { pressed: true })).toHaveLength(1);
  await user.click(days.getByRole('button', { name: 'Wed' }));
  expect(usual.getByRole('img', { name: /free on a Wednesday/ })).toBeInTheDocument();
  await user.click(usual.getByText('As a table'));
  const table = within(usual.getByRole('table', { name: 'How full it usually is' }));
  expect(table.getAllByRole('row')).toHaveLength(25);
  expect(table.getAllByText('Not known').length).toBeGreaterThan(3);
  expect(table.getAllByText(/^\d+ of 605 free$/).length).toBeGreaterThan(10);
});

it('says nothing of it where nobody knows', async () => {
  await open('/parking/sites/2');
  await screen.findByRole('heading', { level: 1, name: 'Parkhaus Büchel' });
  await screen.findByRole('heading', { name: 'About this place' });
  expect(screen.queryByText('How full it usually is')).toBeNull();
});
