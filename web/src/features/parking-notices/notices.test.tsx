import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { everyNotice } from '@/testing/driving';
import { customer } from '@/testing/fixtures';
import { open } from '@/testing/open';

const as = { session: customer, notices: everyNotice };

describe('what a driver is told', () => {
  it('is said in words, by the clocks of the place, with what can be done', async () => {
    const { user, router } = await open('/parking/notices', as);
    const ending = within(await screen.findByRole('listitem', { name: 'New Your time is about to end' }));
    const text = ending.getByText(/^Parkhaus Adalbertsteinweg: you can park until/);
    expect(text).toHaveTextContent('Mar 30, 2027, 11:45');
    await user.click(ending.getByRole('link', { name: 'Extend by 30 minutes' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Parkhaus Adalbertsteinweg' })).toBeVisible();
    expect(router.state.location.href).toBe('/parking/stays/41?extend=30');
    expect(await screen.findByRole('link', { name: 'Parking notices, 1 unread' })).toBeVisible();
  });

  it('is unread until somebody says otherwise', async () => {
    const { user } = await open('/parking/notices', as);
    await user.click(await screen.findByRole('link', { name: 'Parking notices, 2 unread' }));
    const extended = within(await screen.findByRole('listitem', { name: 'New Extended' }));
    await user.click(extended.getByRole('button', { name: 'Mark as read' }));
    expect(await screen.findByRole('listitem', { name: 'Extended' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mark all as read' }));
    expect(await screen.findByRole('link', { name: 'Parking notices' })).toBeVisible();
    expect(screen.queryByText('New')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Mark/ })).toBeNull();
  });

  it('is not asked for by visitors', async () => {
    const asked: string[] = [];
    const look = http.get('*/parking/notices', ({ request }) => void asked.push(request.url));
    await open('/', {}, { answers: [look] });
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeVisible();
    expect(asked).toEqual([]);
    expect(screen.queryByRole('link', { name: /^Parking notices/ })).toBeNull();
  });
});

describe('unsubscribing', () => {
  it('takes a click and no sign-in, and says what does not come any more', async () => {
    const { user } = await open('/parking/unsubscribe/0198', {});
    await user.click(await screen.findByRole('button', { name: 'No more of these mails' }));
    expect(await screen.findByText('You get no more mails that remind you of parking.')).toBeVisible();
  });

  it('says that a link is too old', async () => {
    const { user } = await open('/parking/unsubscribe/0197', {});
    await user.click(await screen.findByRole('button', { name: 'No more of these mails' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This link is not known, or is too old.');
  });
});
