import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { everyNotice } from '@/testing/driving';
import { customer } from '@/testing/fixtures';
import { open } from '@/testing/open';

const reminders = () => screen.findByRole('switch', { name: /^Reminders/ });

describe('the mails that belong to no stay', () => {
  it('are switched on and off one by one', async () => {
    const bodies: unknown[] = [];
    const look = http.put('*/notice-settings', async ({ request }) => {
      bodies.push([request.headers.get('If-Match'), await request.clone().json()]);
    });
    const { user } = await open('/parking/notices#mails', { session: customer }, { answers: [look] });
    expect(await reminders()).toBeChecked();
    await user.click(await reminders());
    await waitFor(async () => expect(await reminders()).not.toBeChecked());
    expect(screen.getByRole('switch', { name: /^A report each month/ })).toBeChecked();
    await waitFor(async () => expect(await reminders()).toBeEnabled());
    await user.click(screen.getByRole('switch', { name: /^A report each month/ }));
    await waitFor(() => expect(bodies).toHaveLength(2));
    expect(bodies).toEqual([
      ['"1"', { reminders: false, reports: true }],
      ['"2"', { reminders: false, reports: false }],
    ]);
  });

  it('are chosen above what one was told, where one opens them', async () => {
    const { user } = await open('/parking/notices', { session: customer, notices: everyNotice });
    const choice = await screen.findByText('Mails beside your stays');
    const [first] = await screen.findAllByRole('listitem', { name: /./ });
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
    expect(first === undefined ? 0 : choice.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(choice);
    expect(await reminders()).toBeVisible();
  });

  it('stay as they were where the change is refused', async () => {
    const refused = http.put('*/notice-settings', () =>
      refuse(503, 'temporarily-unavailable', 'Not now', 'Try later.'),
    );
    const { user } = await open('/parking/notices#mails', { session: customer }, { answers: [refused] });
    await user.click(await reminders());
    expect(await screen.findByText('Try later.')).toBeVisible();
    expect(await reminders()).toBeChecked();
  });

  it('are found from the own data, too', async () => {
    await open('/my/profile', { session: customer });
    expect(await screen.findByRole('link', { name: 'Choose the mails about parking' })).toHaveAttribute(
      'href',
      '/parking/notices#mails',
    );
  });
});
