import { boardAppointments } from '../../src/testing/board';
import { advisor } from '../../src/testing/fixtures';
import { expectAccessible } from '../support/accessible';
import { answer, expect, test } from '../support/mocked';

const path = '/workshop/board?day=2027-03-29';
const state = () => ({ session: advisor, appointments: structuredClone(boardAppointments) });

test('drags an appointment to another technician and time, and takes it back', async ({ page, isMobile }) => {
  test.skip(isMobile || (page.viewportSize()?.width ?? 0) < 800, 'there are no lanes on a phone');
  await answer(page, state());
  await page.goto(path);
  const maria = page.getByRole('region', { name: 'Maria Schmidt' });
  const lena = page.getByRole('region', { name: /^Lena/ });
  const block = maria.getByRole('button', { name: /^09:30/ });
  const from = await block.boundingBox();
  const to = await lena.boundingBox();
  if (from === null || to === null) throw new Error('Nothing to drag');
  await page.mouse.move(from.x + 40, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 20, { steps: 4 });
  // An hour and a half lower, at one and a half pixels to the minute.
  await page.mouse.move(to.x + 40, from.y + 10 + 135, { steps: 8 });
  const moving = page.waitForRequest((request) => request.url().endsWith('/reschedule'));
  await page.mouse.up();
  const request = await moving;
  expect(request.headers()['if-match']).toBe('"3"');
  expect(request.postDataJSON()).toEqual({ startsAt: '2027-03-29T09:00:00.000Z', technicianId: 5 });
  await expect(lena.getByRole('button', { name: /^11:00/ })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(maria.getByRole('button', { name: /^09:30/ })).toBeVisible();
});

test('carries an appointment by keyboard, and puts it back where that is refused', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 800, 'there are no lanes on a phone');
  await answer(page, state());
  await page.route('**/reschedule', (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'urn:forecourt:problem:outside-working-hours',
        status: 409,
        title: 'Outside working hours',
        detail: 'Technician 3 is not at work then.',
      }),
    }),
  );
  await page.goto(path);
  const block = page.getByRole('region', { name: 'Maria Schmidt' }).getByRole('button', { name: /^09:30/ });
  await block.focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('To Tom Reed, 09:45 to 10:45.')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Technician 3 is not at work then.');
  await expect(block).toBeVisible();
  await expect(page.getByRole('button', { name: 'Book anyway' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leave it where it is' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('moves an appointment to a free time where there is no room for lanes', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) >= 800, 'for phones');
  await answer(page, state());
  await page.goto(path);
  await page.getByRole('button', { name: 'By time' }).click();
  await page.getByRole('button', { name: /Change of tyres/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Move the appointment' }).click();
  await dialog.getByRole('radio', { name: '15:45' }).press('Space');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByText(/^Moved to Maria Schmidt, .*15:45/)).toBeVisible();
});

test('books at the desk by keyboard, from an empty place on the board', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 800, 'there are no lanes on a phone');
  await answer(page, state());
  await page.goto(path);
  await page
    .getByRole('region', { name: 'Tom Reed' })
    .getByRole('link', { name: 'Book here from 11:00' })
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New appointment');
  await expect(page.getByLabel('Technician')).toHaveValue('3');
  await expect(page.getByRole('radio', { name: '11:00' })).toBeChecked();
  await page.getByLabel('Vehicle identification number').fill('JTEZU11F88K007763');
  await page.getByRole('button', { name: /^Take Ada Lovelace/ }).press('Enter');
  await page.getByLabel('What is to be done?').fill('Brakes');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Go on' }).press('Enter');
  await expectAccessible(page);
  const booking = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Book the appointment' }).press('Enter');
  expect((await booking).postDataJSON()).toMatchObject({ technicianId: 3, startsAt: '2027-03-29T09:00:00.000Z' });
});
