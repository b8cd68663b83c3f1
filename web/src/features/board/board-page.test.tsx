import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { refuse } from '@/testing/backend';
import { boardAppointments, calendar } from '@/testing/board';
import { advisor, someone } from '@/testing/fixtures';
import { open } from '@/testing/open';

const day = '/workshop/board?day=2027-03-29';
const fresh = () => structuredClone(boardAppointments);
const lane = async (name: string) => within(await screen.findByRole('region', { name }));

/** Carries the appointment that begins at half past nine to Tom, one step later. */
async function carryToTom() {
  const block = (await lane('Maria Schmidt')).getByRole('button', { name: /^9:30/ });
  block.focus();
  fireEvent.keyDown(block, { key: 'ArrowLeft', altKey: true });
  fireEvent.keyDown(block, { key: 'ArrowDown' });
  return block;
}

describe('the board', () => {
  it('is one request for who works when and one for what is booked, however many technicians there are', async () => {
    const asked: string[] = [];
    const listen = http.get('*', ({ request }) => {
      asked.push(new URL(request.url).pathname);
    });
    await open(day, { session: advisor, appointments: fresh() }, { answers: [listen] });
    expect((await lane('Lena von Hohenstein-Oberwallenburg')).getByText('Diagnosis')).toBeVisible();
    const ofTheShell = ['/api/v1/me', '/api/v1/parking/notices'];
    const ofTheBoard = asked.filter((path) => !ofTheShell.includes(path));
    expect(ofTheBoard.sort()).toEqual(['/api/v1/appointments', '/api/v1/workshop/calendar']);
  });

  it('has a lane for each technician, says who is away, and marks VIPs', async () => {
    await open(day, { session: advisor, appointments: fresh() });
    expect((await lane('Tom Reed')).getByText('Training')).toBeVisible();
    expect((await lane('Otto Berg')).getByText('takes no more appointments')).toBeVisible();
    expect((await lane('Maria Schmidt')).getAllByText('VIP')).toHaveLength(2);
    expect(screen.queryByText('A visit')).toBeNull();
  });

  it('shows only one state where the address says so', async () => {
    const { user, router } = await open(`${day}&status=CANCELED`, { session: advisor, appointments: fresh() });
    expect((await lane('Maria Schmidt')).getByText('A visit')).toBeVisible();
    expect(screen.queryByText('Diagnosis')).toBeNull();
    await user.selectOptions(screen.getByLabelText('State'), 'Ready');
    expect(await screen.findByText('Diagnosis')).toBeVisible();
    expect(router.state.location.search).toEqual({ day: '2027-03-29', status: 'READY' });
  });

  it('shows what is free as links that begin an appointment there', async () => {
    await open(day, { session: advisor, appointments: fresh() });
    const link = (await lane('Tom Reed')).getByRole('link', { name: 'Book here from 11:00 AM' });
    const search = new URL(link.getAttribute('href') ?? '', 'http://localhost').searchParams;
    expect(search.get('technicianId')).toBe('3');
    expect(search.get('startsAt')).toContain('2027-03-29T09:00:00.000Z');
  });

  it('carries by keyboard, says where to, and takes the move back', async () => {
    const moves: unknown[] = [];
    const listen = http.post('*/reschedule', async ({ request }) => {
      moves.push([request.headers.get('If-Match'), await request.clone().json()]);
    });
    const { user } = await open(day, { session: advisor, appointments: fresh() }, { answers: [listen] });
    const block = await carryToTom();
    expect(screen.getByText(/^To Tom Reed, 9:45 AM to 10:45 AM/)).toBeInTheDocument();
    fireEvent.keyDown(block, { key: 'Enter' });
    expect(await screen.findByText(/^Moved to Tom Reed/)).toBeVisible();
    expect((await lane('Tom Reed')).getByRole('button', { name: /^9:45/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await (await lane('Maria Schmidt')).findByRole('button', { name: /^9:30/ })).toBeVisible();
    expect(moves).toEqual([
      ['"3"', { startsAt: '2027-03-29T07:45:00.000Z', technicianId: 3 }],
      ['"4"', { startsAt: '2027-03-29T07:30:00.000Z', technicianId: 2, outsideHours: true }],
    ]);
  });

  it('puts down where the pointer is let go, though that was not drawn yet', async () => {
    HTMLElement.prototype.setPointerCapture = vi.fn();
    await open(day, { session: advisor, appointments: fresh() });
    const block = (await lane('Maria Schmidt')).getByRole('button', { name: /^9:30/ });
    const lanes = [...document.querySelectorAll<HTMLElement>('[data-lane]')];
    lanes.forEach((element, index) => {
      element.getBoundingClientRect = () => new DOMRect(index * 100, 0, 100, 1000);
    });
    const over = (technician: number) => ({
      clientX: lanes.findIndex(({ dataset }) => dataset.lane === String(technician)) * 100 + 50,
      bubbles: true,
    });
    const point = (event: string, technician: number) =>
      block.dispatchEvent(new MouseEvent(event, { ...over(technician), clientY: 300 }));
    act(() => {
      point('pointerdown', 2);
    });
    act(() => {
      point('pointermove', 2);
    });
    act(() => {
      point('pointermove', 3);
      point('pointerup', 3);
    });
    expect(await screen.findByText(/^Moved to Tom Reed/)).toBeVisible();
  });

  it('puts down nothing that Escape took back', async () => {
    await open(day, { session: advisor, appointments: fresh() });
    const block = await carryToTom();
    fireEvent.keyDown(block, { key: 'Escape' });
    expect(screen.getByText('It stays where it was.')).toBeInTheDocument();
    expect((await lane('Maria Schmidt')).getByRole('button', { name: /^9:30/ })).toBeVisible();
  });

  it('puts back what is refused, with the reason, and books it all the same where that is possible', async () => {
    const bodies: unknown[] = [];
    const outside = http.post(
      '*/reschedule',
      async ({ request }) => {
        bodies.push(await request.json());
        return refuse(409, 'outside-working-hours', 'Outside working hours', 'Technician 3 is not at work then.');
      },
      { once: true },
    );
    const listen = http.post('*/reschedule', async ({ request }) => {
      bodies.push(await request.clone().json());
    });
    const { user } = await open(day, { session: advisor, appointments: fresh() }, { answers: [outside, listen] });
    fireEvent.keyDown(await carryToTom(), { key: 'Enter' });
    expect(await screen.findByRole('alert')).toHaveTextContent('Technician 3 is not at work then.');
    expect((await lane('Maria Schmidt')).getByRole('button', { name: /^9:30/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Book anyway' }));
    expect(await screen.findByText(/^Moved to Tom Reed/)).toBeVisible();
    expect(bodies.at(-1)).toEqual({ startsAt: '2027-03-29T07:45:00.000Z', technicianId: 3, outsideHours: true });
  });

  it.each(['technician-busy', 'technician-lacks-skill', 'no-bay-free', 'step-not-possible'])(
    'says why where it is refused as %s, and offers nothing that would not help',
    async (slug) => {
      const refusal = http.post('*/reschedule', () => refuse(409, slug, 'Not possible', 'This is why.'));
      const { user } = await open(day, { session: advisor, appointments: fresh() }, { answers: [refusal] });
      fireEvent.keyDown(await carryToTom(), { key: 'Enter' });
      expect(await screen.findByRole('alert')).toHaveTextContent('This is why.');
      expect(screen.queryByRole('button', { name: 'Book anyway' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Leave it where it is' }));
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('shows what somebody else made of it where they were quicker', async () => {
    const appointments = fresh();
    await open(day, { session: advisor, appointments });
    const block = await carryToTom();
    const theirs = appointments.find(({ id }) => id === 61);
    if (theirs !== undefined) Object.assign(theirs, { version: 9, reason: 'Changed by somebody else' });
    fireEvent.keyDown(block, { key: 'Enter' });
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(await screen.findByText('Changed by somebody else')).toBeVisible();
  });

  it('does not let technicians move anything', async () => {
    await open(day, { session: someone('Maria Schmidt', 'TECHNICIAN'), appointments: fresh() });
    await carryToTom();
    expect(screen.queryByText(/^To Tom Reed/)).toBeNull();
    expect(screen.queryByRole('link', { name: /Book here/ })).toBeNull();
  });

  it('opens an appointment, takes its steps and moves it to a time that is free', async () => {
    const { user } = await open(day, { session: advisor, appointments: fresh() });
    await user.click((await lane('Maria Schmidt')).getByRole('button', { name: /^1:00/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(await dialog.findByText('Confirmed')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Move the appointment' }));
    await user.selectOptions(dialog.getByLabelText('Technician'), 'Lena von Hohenstein-Oberwallenburg');
    await user.click(await dialog.findByRole('radio', { name: '11:00 AM' }));
    await user.click(dialog.getByRole('button', { name: 'Move' }));
    expect(await screen.findByText(/^Moved to Lena/)).toBeVisible();
    expect((await lane('Lena von Hohenstein-Oberwallenburg')).getByText('Change of tyres')).toBeVisible();
  });

  it('shows what began the evening before as the part of the day that it takes, and leaves it there', async () => {
    const overnight = [
      { ...fresh()[4], startsAt: '2027-03-28T21:00:00Z', endsAt: '2027-03-28T23:30:00Z', status: 'CONFIRMED' },
    ];
    await open(day, { session: advisor, appointments: overnight as typeof boardAppointments });
    const block = (await lane('Lena von Hohenstein-Oberwallenburg')).getByRole('button', { name: /^11:00 PM–1:30 AM/ });
    expect(block).toHaveTextContent('since Sun, Mar 28');
    expect(block).toHaveStyle({ '--from': '0', '--long': '90' });
    expect(block).toHaveAttribute('data-earlier', 'true');
    fireEvent.keyDown(block, { key: 'ArrowDown', altKey: true });
    expect(screen.queryByText(/^To Lena/)).toBeNull();
  });

  it('says of what goes on after midnight until when, on the day and in the week', async () => {
    await open('/workshop/board?day=2027-03-30', { session: advisor, appointments: fresh() });
    const block = (await lane('Lena von Hohenstein-Oberwallenburg')).getByRole('button', { name: /^10:00 PM–1:30 AM/ });
    expect(block).toHaveTextContent('until Wed, Mar 31');
    cleanup();
    await open('/workshop/board?day=2027-03-30&view=week', { session: advisor, appointments: fresh() });
    const row = within(await screen.findByRole('row', { name: /^Lena/ }));
    expect(row.getAllByRole('button', { name: /Towed in/ }).map(({ textContent }) => textContent)).toEqual([
      '10:00 PMTowed in, wheel bearing until Wed, Mar 31',
      '10:00 PMTowed in, wheel bearing since Tue, Mar 30',
    ]);
  });

  it('says that the workshop is closed, and why', async () => {
    await open('/workshop/board?day=2027-03-26', { session: advisor });
    expect(await screen.findByText(/Good Friday/)).toBeVisible();
  });

  it('says what to do where nobody takes appointments', async () => {
    const nobody = http.get('*/api/v1/workshop/calendar', ({ request }) =>
      HttpResponse.json({ ...calendar(new URL(request.url).searchParams), technicians: [] }),
    );
    await open(day, { session: advisor }, { answers: [nobody] });
    expect(await screen.findByText('Nobody takes appointments')).toBeVisible();
  });

  it('shows a week from its Monday on, without days that nobody works on, and how much is booked', async () => {
    const { router } = await open('/workshop/board?day=2027-03-31&view=week', {
      session: advisor,
      appointments: fresh(),
    });
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('columnheader')).toHaveLength(6);
    expect(table.getByRole('row', { name: /^Maria Schmidt/ })).toHaveTextContent('2.8 of 8.5 h');
    expect(table.getByRole('row', { name: /^Otto Berg/ })).toHaveTextContent('0.5 h, though not at work');
    expect(router.state.location.search).toEqual({ day: '2027-03-31', view: 'week' });
  });
});
