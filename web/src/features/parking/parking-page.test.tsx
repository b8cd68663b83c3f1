import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '@/testing/backend';
import { customer } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { manySites, parkingState } from '@/testing/parking';

const map = () => screen.findByRole('group', { name: /^Map of places to park/ });

const locate = (getCurrentPosition: (...callbacks: [PositionCallback, PositionErrorCallback]) => void) =>
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'));

/** As the browser's own, which jsdom does not have. */
const pointer = (type: string, x: number, y: number) =>
  new MouseEvent(type, { bubbles: true, button: 0, clientX: x, clientY: y });

describe('the search for a place to park', () => {
  it('finds by words, by the kind of space and by the kind of place', async () => {
    const { user, router } = await open('/parking');
    expect(await screen.findByText('8 places')).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: 'Where do you want to park?' }), 'köln{Enter}');
    expect(await screen.findByText('2 places')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Where'), 'On the street');
    const [site] = await screen.findAllByRole('article');
    expect(within(site ?? document.body).getByRole('link', { name: 'Belgisches Viertel' })).toHaveAttribute(
      'href',
      '/parking/sites/6',
    );
    await user.selectOptions(screen.getByLabelText('Kind of space'), 'With a charging point');
    expect(router.state.location.search).toEqual({ q: 'köln', kind: 'ON_STREET', space: 'ELECTRIC' });
    await user.click(await screen.findByRole('button', { name: 'Show all places' }));
    expect(await screen.findByText('8 places')).toBeVisible();
  });

  it('says what a time costs there for a vehicle, and goes there with both', async () => {
    const { user, router } = await open('/parking?from=2027-03-30T09:00&to=2027-03-30T11:00', { session: customer });
    const cheap = async () => within((await screen.findAllByRole('article'))[0] ?? document.body);
    await user.selectOptions(await screen.findByLabelText('Order'), 'Lowest price first');
    expect(await (await cheap()).findByText('Free of charge')).toBeVisible();
    const second = within((await screen.findAllByRole('article'))[1] ?? document.body);
    expect(second.getByText(/^€/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Vehicle'), 'Heavy car');
    expect(router.state.location.search).toMatchObject({ vehicle: 'HEAVY', sort: 'price' });
    await user.selectOptions(screen.getByLabelText('Vehicle'), 'Clio · AA123AA');
    expect(await screen.findByText(/a permit counts at the place itself/)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Parkhaus am Dom' })).toHaveAttribute(
        'href',
        '/parking/sites/5?own=5&from=2027-03-30T11%3A00&to=2027-03-30T13%3A00',
      ),
    );
  });

  it('says where it is full or cannot be for so long, and where a time makes no sense', async () => {
    await open('/parking?from=2027-03-30T09:00&to=2027-03-30T18:00');
    expect(await screen.findAllByText('Full')).toHaveLength(2);
    expect(screen.getByText('Not for so long')).toBeVisible();
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2027-03-30T08:00' } });
    expect(await screen.findByText('It has to end after it begins')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Full')).not.toBeInTheDocument());
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '' } });
    expect(await screen.findAllByText('Full')).toHaveLength(2);
  });

  it('takes a time when its year is typed in full, and says what is incomplete', async () => {
    const { router } = await open('/parking?from=2027-03-30T09:00&to=2027-03-30T18:00');
    const from = await screen.findByLabelText('From');
    fireEvent.change(from, { target: { value: '0202-03-30T09:00' } });
    expect(from).toHaveValue('0202-03-30T09:00');
    expect(router.state.location.search).toMatchObject({ from: '2027-03-30T09:00' });
    fireEvent.blur(from);
    expect(await screen.findByText('Enter day and time in full')).toBeVisible();
    expect(from).toBeInvalid();
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('from'));
    fireEvent.change(from, { target: { value: '2028-03-30T09:00' } });
    await waitFor(() => expect(router.state.location.search).toMatchObject({ from: '2028-03-30T09:00' }));
    expect(from).toBeValid();
  });

  it('asks where one is only when one wants that, and says how far it is', async () => {
    const getCurrentPosition = vi.fn((found: PositionCallback) =>
      found({ coords: { latitude: 50.776_312_34, longitude: 6.086_2 } } as GeolocationPosition),
    );
    locate(getCurrentPosition);
    const { user, router } = await open('/parking?q=dresden');
    expect(await screen.findByText('1 place')).toBeVisible();
    expect(getCurrentPosition).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Near me' }));
    expect(await screen.findByText('4 places')).toBeVisible();
    expect(router.state.location.search).toEqual({ lat: 50.7763, lon: 6.0862 });
    expect(screen.getByText('520 m')).toBeVisible();
  });

  it('says what to do when the browser does not tell where one is', async () => {
    const getCurrentPosition = (_: PositionCallback, refused: PositionErrorCallback) =>
      refused({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    locate(getCurrentPosition);
    const { user } = await open('/parking');
    await user.click(await screen.findByRole('button', { name: 'Near me' }));
    expect(await screen.findByText(/^Your browser does not say where you are/)).toBeVisible();
  });

  it('looks farther around where there is nothing near', async () => {
    const { user, router } = await open('/parking?lat=50.85&lon=6.5&radius=10000');
    await user.click(await screen.findByRole('button', { name: 'Look farther around' }));
    expect(await screen.findByText('6 places')).toBeVisible();
    expect(router.state.location.search).toMatchObject({ radius: 40_000 });
  });

  it('says why when places cannot be had', async () => {
    const away = http.get('*/api/v1/parking/sites', () => refuse(500, 'internal-error', 'Something failed', 'Sorry.'));
    await open('/parking', {}, { answers: [away] });
    expect(await screen.findByRole('alert')).toHaveTextContent('Sorry.');
  });
});

describe('the map of places to park', () => {
  it('shows a thousand, the close ones together, and says which are missing', async () => {
    await open('/parking?view=map', { sites: [...manySites(999), ...parkingState.sites.slice(-1)] });
    const marks = await within(await map()).findAllByRole('button', { name: /places close to each other$/ });
    const together = marks.reduce((sum, mark) => sum + Number.parseInt(mark.getAttribute('aria-label') ?? '', 10), 0);
    expect(marks.length).toBeLessThan(60);
    expect(together).toBeGreaterThan(900);
    expect(screen.getByText(/^One place has no known position/)).toBeVisible();
  });

  it('opens a cluster by zooming, and a place with what is known of it', async () => {
    const { user } = await open('/parking?lat=50.7763&lon=6.0862&radius=20000&view=map');
    const onMap = within(await map());
    const cluster = await onMap.findByRole('button', { name: '4 places close to each other' });
    cluster.focus();
    await user.keyboard('{Enter}');
    expect(await map()).toHaveFocus();
    await user.click(await onMap.findByRole('button', { name: /^Parkhaus Büchel, car park, 343 spaces, €/ }));
    const chosen = within(await screen.findByRole('article'));
    expect(chosen.getByRole('link', { name: 'Parkhaus Büchel' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('looks for places in what is seen, once it was moved', async () => {
    const { user, router } = await open('/parking?q=aachen&view=map');
    const frame = await map();
    await within(frame).findAllByRole('button');
    expect(screen.queryByRole('button', { name: 'Search this area' })).toBeNull();
    frame.focus();
    await user.keyboard('{ArrowRight}-');
    await user.click(await screen.findByRole('button', { name: 'Search this area' }));
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('q'));
    expect(router.state.location.search).toMatchObject({ view: 'map', lat: expect.closeTo(50.777, 1) as number });
  });

  it('is dragged, and a drag is no click', async () => {
    await open('/parking?q=büchel&view=map');
    const frame = await map();
    const mark = await within(frame).findByRole('button', { name: /Büchel/ });
    fireEvent(mark, pointer('pointerdown', 300, 200));
    fireEvent(mark, pointer('pointermove', 340, 220));
    fireEvent(mark, pointer('pointerup', 340, 220));
    fireEvent.click(mark);
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('button', { name: 'Back to the beginning' })).toBeEnabled();
    fireEvent.click(mark);
    expect(await screen.findByRole('article')).toBeVisible();
  });
});
