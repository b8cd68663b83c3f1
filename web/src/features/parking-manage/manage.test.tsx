import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ParkingService } from '@/shared/api/generated';
import { contested } from '@/testing/contested';
import { parkingManager, salesperson } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { parkingState } from '@/testing/parking';

type AddSpaces = ParkingService['AddSpacesRequest'];

const as = { session: parkingManager };

describe('running parking', () => {
  it('is for those who do', async () => {
    await open('/parking/manage', { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('finds sites by words and by operator', async () => {
    const { user, router } = await open('/parking/manage', as);
    expect(await screen.findByText('8 sites')).toBeVisible();
    await screen.findByRole('option', { name: 'City of Köln' });
    await user.selectOptions(screen.getByLabelText('Operator'), 'City of Köln');
    expect(await screen.findByText('1 site')).toBeVisible();
    expect(router.state.location.search).toEqual({ operator: 2 });
    await user.type(screen.getByRole('searchbox'), 'aachen{Enter}');
    expect(await screen.findByText('No site found')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Add a site' })).toBeVisible();
  });

  it('renames an operator, and keeps one who has sites', async () => {
    const { user } = await open('/parking/manage?section=operators', as);
    await user.click(await screen.findByRole('button', { name: 'Remove City of Köln' }));
    const question = within(await screen.findByRole('dialog'));
    await user.click(question.getByRole('button', { name: 'Remove' }));
    expect(await question.findByRole('alert')).toHaveTextContent('The operator has sites; remove them first.');
    await user.click(question.getByRole('button', { name: 'Keep it' }));
    await user.click(screen.getByRole('button', { name: 'Rename City of Köln' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Rename City of Köln' }));
    const name = await dialog.findByLabelText(/^Name/);
    await user.clear(name);
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(name).toHaveAccessibleDescription('Enter a name');
    await user.type(name, 'Stadt Köln');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('link', { name: 'Stadt Köln' })).toBeVisible();
  });

  it('takes a list over, and says of each row why it was not taken', async () => {
    const sent: string[] = [];
    const look = http.post('*/site-imports', async ({ request }) => {
      sent.push(new URL(request.url).search, request.headers.get('Content-Type') ?? '', await request.text());
    });
    const { user } = await open('/parking/manage?section=import', as, { answers: [look] });
    const file = new File(['place_id,place_name\n1,One\n'], 'list.csv', { type: 'text/csv' });
    await user.upload(await screen.findByLabelText('File to import'), file);
    expect(await screen.findByText('Choose who runs it')).toBeVisible();
    await user.selectOptions(screen.getByLabelText(/^Operator/), 'Stadtparken Aachen');
    await user.upload(screen.getByLabelText('File to import'), file);
    expect(await screen.findByText('What became of list.csv')).toBeVisible();
    expect(sent[0]).toMatch(/^\?operatorId=1&timeZone=.+&kind=CAR_PARK$/);
    expect(sent[1]).toBe('text/csv');
    const remarks = within(screen.getByRole('table', { name: 'Remarks' }));
    expect(remarks.getByRole('row', { name: 'Line 4 Rejected place_id A site needs one.' })).toBeVisible();
  });
});

describe('a new site', () => {
  it('is picked on the map, and goes on to its spaces', async () => {
    const bodies: unknown[] = [];
    const look = http.post('*/parking/sites', async ({ request }) => void bodies.push(await request.clone().json()));
    const { user, router } = await open('/parking/manage/sites/new', as, { answers: [look] });
    await user.click(await screen.findByRole('button', { name: 'Add the site' }));
    expect(await screen.findByText('Choose who runs it')).toBeVisible();
    await user.type(screen.getByLabelText(/^Name/), 'Parkhaus Neu');
    await user.selectOptions(screen.getByLabelText(/^Operator/), 'Stadtparken Aachen');
    await user.click(await screen.findByRole('button', { name: 'Take the middle' }));
    expect(screen.getByLabelText('Longitude in degrees')).toHaveValue('7');
    await user.clear(screen.getByRole('combobox', { name: /^Time zone/ }));
    await user.type(screen.getByRole('combobox', { name: /^Time zone/ }), 'Europe/Berlin');
    await user.click(screen.getByRole('button', { name: 'Add the site' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Parkhaus Neu' })).toBeVisible();
    expect(router.state.location.search).toEqual({ tab: 'spaces' });
    expect(bodies).toEqual([
      {
        operatorId: 1,
        kind: 'CAR_PARK',
        name: 'Parkhaus Neu',
        timeZone: 'Europe/Berlin',
        position: { latitude: expect.closeTo(50.6, 0) as number, longitude: 7 },
      },
    ]);
  });
});

describe('a site', () => {
  it('is saved on top of what somebody else has changed meanwhile', async () => {
    const [first] = parkingState.sites;
    if (first === undefined) throw new Error('no site');
    const site = contested('*/api/v1/parking/sites/1', first);
    const { user } = await open('/parking/manage/sites/1', as, { answers: site.answers });
    const name = await screen.findByLabelText(/^Name/);
    await user.clear(name);
    await user.type(name, 'Parkhaus Adalbert');
    site.change({ capacity: 700 });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('It was changed since it was read.')).toBeVisible();
    expect(screen.getByLabelText('Room for')).toHaveValue('700');
    expect(name).toHaveValue('Parkhaus Adalbert');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The site is saved.')).toBeVisible();
    expect(site.saved).toMatchObject([{ name: 'Parkhaus Adalbert', capacity: 700 }]);
  });

  it('has levels, of which those with spaces stay', async () => {
    const { user } = await open('/parking/manage/sites/1?tab=levels', as);
    await user.click(await screen.findByRole('button', { name: 'Remove Level 1' }));
    const question = within(await screen.findByRole('dialog'));
    await user.click(question.getByRole('button', { name: 'Remove' }));
    expect(await question.findByRole('alert')).toHaveTextContent('The level has spaces; move or remove them first.');
    await user.click(question.getByRole('button', { name: 'Keep it' }));
    await user.click(screen.getByRole('button', { name: 'Add a level' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a level' }));
    await user.type(dialog.getByLabelText(/^Name/), 'Roof');
    await user.clear(dialog.getByLabelText(/^Storey/));
    await user.type(dialog.getByLabelText(/^Storey/), '2');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('row', { name: /^Roof 2/ })).toBeVisible();
  });

  it('gets five hundred spaces in one go, unless a number is taken', async () => {
    const { user } = await open('/parking/manage/sites/1?tab=spaces', as);
    expect(await screen.findByText('156 spaces')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add spaces' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Prefix'), 'G-');
    await user.type(dialog.getByLabelText(/^To/), '500');
    await user.clear(dialog.getByLabelText(/^Digits/));
    await user.type(dialog.getByLabelText(/^Digits/), '2');
    expect(dialog.getByText('G-01 to G-500: 500 spaces')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Add 500 spaces' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('The site has 36 of these numbers already');
    expect(dialog.getByText(/^It is about G-01, G-02/)).toBeVisible();
    await user.clear(dialog.getByLabelText('Prefix'));
    await user.type(dialog.getByLabelText('Prefix'), 'R-');
    await user.selectOptions(dialog.getByLabelText('Level'), 'Ground floor');
    await user.click(dialog.getByRole('button', { name: 'Add 500 spaces' }));
    expect(await screen.findByText('500 spaces are added.')).toBeVisible();
    expect(await screen.findByText('656 spaces')).toBeVisible();
  });

  it('finds a space among hundreds by its number', async () => {
    const { user, router } = await open('/parking/manage/sites/1?tab=spaces', as);
    await user.type(await screen.findByLabelText('Find a space by its number'), '1-11{Enter}');
    expect(await screen.findByText('10 spaces')).toBeVisible();
    expect(router.state.location.search).toEqual({ tab: 'spaces', number: '1-11' });
    expect(await screen.findByRole('button', { name: 'Change space 1-119' })).toBeVisible();
  });

  it('draws new spaces in rows below what is there, unless it is told where or not to', async () => {
    const bodies: AddSpaces[] = [];
    const look = http.post('*/sites/1/spaces', async ({ request }) => {
      bodies.push((await request.clone().json()) as AddSpaces);
    });
    const { user } = await open('/parking/manage/sites/1?tab=spaces', as, { answers: [look] });
    await user.click(await screen.findByRole('button', { name: 'Add spaces' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/^To/), '45');
    await user.selectOptions(dialog.getByLabelText('Level'), 'Ground floor');
    await user.click(dialog.getByText('Where, and how large'));
    await user.type(dialog.getByLabelText('In a row'), '20');
    expect(dialog.getByText('3 rows of 20, 50 m wide and 21 m deep with the aisles')).toBeVisible();
    await user.clear(dialog.getByLabelText('Width, m'));
    await user.click(dialog.getByRole('button', { name: 'Add 45 spaces' }));
    expect(dialog.getByLabelText('Width, m')).toHaveAccessibleDescription('From 0.1 to 100');
    await user.type(dialog.getByLabelText('Width, m'), '2.5');
    await user.click(dialog.getByRole('button', { name: 'Add 45 spaces' }));
    expect(await screen.findByText('45 spaces are added.')).toBeVisible();
    expect(bodies[0]?.ranges.map(({ numbers, row }) => [numbers.from, numbers.to, row?.stepX])).toEqual([
      [1, 20, 2.5],
      [21, 40, 2.5],
      [41, 45, 2.5],
    ]);
    expect(bodies[0]?.ranges[0]?.row?.first.y).toBeGreaterThan(27);

    await user.click(screen.getByRole('button', { name: 'Add spaces' }));
    const second = within(await screen.findByRole('dialog'));
    await user.type(second.getByLabelText('Prefix'), 'X');
    await user.type(second.getByLabelText(/^To/), '3');
    await user.click(second.getByRole('checkbox', { name: 'Draw them on the plan, in rows' }));
    await user.click(second.getByRole('button', { name: 'Add 3 spaces' }));
    expect(await screen.findByText('3 spaces are added.')).toBeVisible();
    expect(bodies[1]?.ranges).toEqual([{ kind: 'STANDARD', numbers: { prefix: 'X', from: 1, to: 3, digits: 1 } }]);
  });

  it('loses spaces by their numbers', async () => {
    const { user } = await open('/parking/manage/sites/1?tab=spaces&kind=MOTORCYCLE', as);
    expect(await screen.findByText('6 spaces')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove spaces' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Remove spaces' }));
    expect(dialog.getByLabelText(/^To/)).toHaveAccessibleDescription('A whole number up to 999,999');
    await user.type(dialog.getByLabelText('Prefix'), '1-00');
    await user.type(dialog.getByLabelText(/^To/), '2');
    await user.click(dialog.getByRole('button', { name: 'Remove 2 numbers' }));
    expect(await screen.findByText('2 spaces are removed.')).toBeVisible();
    expect(await screen.findByText('4 spaces')).toBeVisible();
  });

  it('takes one space out of service', async () => {
    const { user } = await open('/parking/manage/sites/1?tab=spaces', as);
    await user.click(await screen.findByRole('button', { name: 'Change space G-02' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('checkbox', { name: /^In service/ }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The space is saved.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('row', { name: /^G-02/ })).toHaveTextContent('Out of service'));
  });

  it('is removed after a question', async () => {
    const { user } = await open('/parking/manage/sites/7', as);
    await user.click(await screen.findByRole('button', { name: 'Remove the site' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('7 sites')).toBeVisible();
  });
});
