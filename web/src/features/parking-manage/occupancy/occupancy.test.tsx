import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { parkingManager } from '@/testing/fixtures';
import { open } from '@/testing/open';

const as = { session: parkingManager };
const path = '/parking/manage/sites/1?tab=occupancy';

describe('the free places of a site', () => {
  it('are drawn over a day of its calendar, and stand there as a table', async () => {
    const asked: string[] = [];
    const look = http.get('*/sites/1/occupancy', ({ request }) => void asked.push(new URL(request.url).search));
    const { user, router } = await open(`${path}&day=2027-03-24`, as, { answers: [look] });
    const chart = await screen.findByRole('img', { name: /^Line: how many places were free/ });
    expect(asked).toEqual(['?from=2027-03-23T23%3A00%3A00.000Z&to=2027-03-24T23%3A00%3A00.000Z&step=15']);
    // Known, unknown in the night, and known again: two lines and a gap between them.
    expect(chart.querySelectorAll('path')).toHaveLength(4);
    await user.click(screen.getByText('As a table'));
    const table = within(screen.getByRole('table', { name: 'Free places' }));
    expect(table.getAllByRole('row')).toHaveLength(97);
    expect(table.getAllByText('Not known')).toHaveLength(24);
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(router.state.location.search).toEqual({ tab: 'occupancy', day: '2027-03-25' });
    await user.click(screen.getByRole('button', { name: 'Month' }));
    expect(router.state.location.search).toEqual({ tab: 'occupancy', day: '2027-03-25', over: 'month' });
  });

  it('are said not to be known where nobody counted', async () => {
    await open('/parking/manage/sites/2?tab=occupancy', as);
    expect(await screen.findByText('Nothing is known of this time')).toBeVisible();
  });
});
