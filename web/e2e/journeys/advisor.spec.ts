import { aTruckSoldTo, created, get, hire, nextMonths } from './house';
import { expect, test } from './journey';
import { WorkshopPages } from './pages/WorkshopPages';
import { demo, inThisRun } from './people';
import { aTruck } from './vins';

interface Appointment {
  startsAt: string;
}

const HOUR = 3_600_000;

test('a service advisor plans the workshop', async ({ newWindow, phone }) => {
  const mark = `${inThisRun}${phone ? 'p' : 'd'}`;
  const buyer = { firstName: 'Katherine', lastName: `Johnson ${mark}` };
  const vin = aTruck();
  const [brakes, oil] = [`Brakes (${mark})`, `Oil (${mark})`];
  const [emil, nora] = [`Emil Aa ${mark}`, `Nora Aa ${mark}`];
  const day = nextMonths(3);

  const seller = await newWindow();
  await seller.openAs(demo('salesperson'));
  await aTruckSoldTo(seller, buyer, vin);
  // A lane has all of the day's hours.
  const app = await newWindow(phone ? {} : { viewport: { width: 1600, height: 1400 } });
  const workshop = new WorkshopPages(app.page);
  await app.openAs(demo('service-advisor'));
  const other = await hire(app, 'Emil', `Aa ${mark}`);
  await hire(app, 'Nora', `Aa ${mark}`);

  const id = await test.step('books a car in, and sees that it is a VIP', async () => {
    await app.goTo('Board');
    await app.open(`/workshop/board?day=${day}`);
    await app.main.getByRole('link', { name: 'New appointment' }).click();
    const wanted = { vin, customer: `Katherine Johnson ${mark}`, reason: brakes, technician: nora, time: '10:00' };
    return workshop.book(wanted, async () => {
      await expect(app.main.getByText('VIP', { exact: true })).toBeVisible();
      await expect(app.page.getByRole('heading', { name: /F-150/ })).toBeVisible();
    });
  });

  const appointment = () => get<Appointment>(app, `/api/v1/appointments/${id}`);
  const startsAt = Date.parse((await appointment()).startsAt);
  const second = await created(app, '/api/v1/appointments', {
    vin: aTruck(),
    customer: { name: 'Walter Walk-in' },
    reason: oil,
    technicianId: other.id,
    startsAt: new Date(startsAt + 4 * HOUR).toISOString(),
    durationMinutes: 60,
  });

  await test.step('is refused a time that is taken, with the reason', async () => {
    app.expectRefusal(409, /\/reschedule$/);
    await app.open(`/workshop/board?day=${day}`);
    const moving = workshop.appointment(brakes);
    if (phone) await workshop.move(moving, emil, '14:00');
    else await workshop.drag(moving, workshop.appointment(oil, workshop.lane(emil)));
    await expect(
      app.page
        .getByRole('alert')
        .filter({ hasText: /14:00|booked|busy|taken|other/i })
        .first(),
    ).toBeVisible();
    expect(Date.parse((await appointment()).startsAt)).toBe(startsAt);
    if (phone) await workshop.dialog.getByRole('button', { name: 'Back' }).click();
    else await app.page.getByRole('button', { name: 'Leave it where it is' }).click();
    if (phone) await workshop.dialog.getByRole('button', { name: 'Close', exact: true }).click();
  });

  await test.step('moves it to somebody else, an hour earlier than the other', async () => {
    const moving = workshop.appointment(brakes);
    if (phone) await workshop.move(moving, emil, '13:00');
    else await workshop.drag(moving, workshop.appointment(oil, workshop.lane(emil)), -60);
    await expect(app.page.getByText(new RegExp(`^Moved to ${emil}, .*13:00`)).first()).toBeVisible();
    expect(Date.parse((await appointment()).startsAt)).toBe(startsAt + 3 * HOUR);
  });

  await test.step('sees the week', async () => {
    await app.page.getByRole('button', { name: 'Week', exact: true }).click();
    await expect(app.page).toHaveURL(/view=week/);
    const row = phone ? app.main : app.page.getByRole('row').filter({ hasText: emil });
    await expect(workshop.appointment(brakes, row)).toBeVisible();
    await expect(workshop.appointment(oil, row)).toBeVisible();
  });

  await test.step('takes the car through the workshop, and calls the other off', async () => {
    await workshop.appointment(brakes).click();
    await workshop.dialog.getByRole('link', { name: 'Everything about this appointment' }).click();
    await expect(app.title).toHaveText(`Appointment ${id}`);
    for (const [step, state] of [
      ['The car is here', 'Car is here'],
      ['Start work', 'In work'],
      ['Ready', 'Ready'],
      ['Hand over and finish', 'Finished'],
    ] as const) {
      await workshop.take(step);
      await expect(app.main.getByText(state, { exact: true }).first()).toBeVisible();
    }
    await app.open(`/appointments/${second.id}`);
    await workshop.take('Cancel the appointment');
    await expect(app.main.getByText('Canceled', { exact: true }).first()).toBeVisible();
  });

  await test.step('finds both by their states', async () => {
    await app.goTo('Appointments');
    await app.page.getByLabel('VIN').fill(vin);
    await app.page.getByLabel('VIN').press('Enter');
    await expect(app.page).toHaveURL(new RegExp(`vin=${vin}`));
    await expect(app.page.getByRole('link', { name: brakes })).toBeVisible();
    await app.page.getByLabel('State').selectOption('Canceled');
    await expect(app.page.getByText('No appointments match')).toBeVisible();
  });
});
