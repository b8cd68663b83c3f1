import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { customer } from '@/testing/fixtures';
import { open } from '@/testing/open';

describe('the home page', () => {
  it('shows visitors what is for sale, and how to come in', async () => {
    await open('/');
    expect(await screen.findByText('6 cars for sale')).toBeVisible();
    expect(screen.getByText('$27,700.50')).toBeVisible();
    expect(screen.getByText('Price on request')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sign up' })).toHaveAttribute('href', '/account/sign-up');
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Book a service' })).toHaveAttribute('href', '/book');
  });

  it('welcomes who is signed in', async () => {
    await open('/', { session: customer });
    expect(await screen.findByText('Welcome back, Ada Lovelace')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Sign up' })).toBeNull();
  });

  it('stays of use when there are no cars', async () => {
    await open('/', { cars: [] });
    expect(await screen.findByText('No cars for sale right now')).toBeVisible();
  });

  it('stays of use when the cars cannot be had', async () => {
    const away = http.get('*/api/v1/automobiles', () => refuse(500, 'internal-error', 'Something failed', 'Sorry.'));
    await open('/', {}, { answers: [away] });
    expect(await screen.findByRole('alert')).toHaveTextContent('Sorry.');
    expect(screen.getByText('Book the workshop')).toBeVisible();
  });
});
