import { boardAppointments } from '../../src/testing/board';
import { advisor, appointments } from '../../src/testing/fixtures';
import type { PageAsSeen } from '../support/page-as-seen';

const board = '/workshop/board?day=2027-03-29';
const as = { session: advisor, appointments: boardAppointments };
const ready = { session: advisor, appointments: appointments.map((one) => ({ ...one, status: 'READY' as const })) };

export const planningMoments: readonly PageAsSeen[] = [
  {
    name: 'board-carrying',
    path: board,
    as,
    act: async (page, phone) => {
      if (phone) return;
      await page.getByRole('button', { name: /^09:30/ }).focus();
      await page.keyboard.press('Alt+ArrowRight');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'board-refused',
    path: board,
    as,
    act: async (page, phone) => {
      if (phone) return;
      await page.route('**/reschedule', (route) =>
        route.fulfill({
          status: 409,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'urn:forecourt:problem:outside-working-hours',
            title: 'Outside working hours',
            detail:
              'Technician 5 is not at work 2027-03-29 12:30 to 13:30; choose another time, or book it outside of the hours all the same (outsideHours).',
          }),
        }),
      );
      await page.getByRole('button', { name: /^09:30/ }).focus();
      await page.keyboard.press('Alt+ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'board-dialog',
    path: board,
    as,
    act: async (page) => {
      await page.getByRole('button', { name: /Change of tyres/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'board-move',
    path: board,
    as,
    act: async (page) => {
      await page.getByRole('button', { name: /Change of tyres/ }).click();
      await page.getByRole('button', { name: 'Move the appointment' }).click();
      await page.getByRole('radio').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'appointment-finishing',
    path: '/appointments/17',
    as: ready,
    act: async (page) => {
      await page.getByRole('button', { name: 'Hand over and finish' }).click();
      await page.getByText(/Last known/).waitFor();
    },
  },
  {
    name: 'board-printed',
    path: board,
    as,
    act: async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.getByText('Change of tyres').waitFor();
    },
  },
  {
    name: 'appointment-printed',
    path: '/appointments/17',
    as: { session: advisor, appointments },
    act: (page) => page.emulateMedia({ media: 'print' }),
  },
];
