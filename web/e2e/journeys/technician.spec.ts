import { aTruckSoldTo, created, freeTimeOf, get, nextMonths } from './house';
import { expect, test } from './journey';
import { demo, inThisRun } from './people';
import { aTruck } from './vins';

const DAY = 24 * 3_600_000;

test('a technician works through the day on a tablet', async ({ newWindow, phone }) => {
  const mark = `${inThisRun}${phone ? 'p' : 'd'}`;
  const vin = aTruck();
  // There is one technician for both widths, so that each has a week of its own.
  const day = nextMonths(4, phone ? 0 : 1);
  const dayBefore = new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
  const seller = await newWindow();
  await seller.openAs(demo('salesperson'));
  await aTruckSoldTo(seller, { firstName: 'Dorothy', lastName: `Vaughan ${mark}` }, vin);

  const app = await newWindow({ ...(!phone && { viewport: { width: 1024, height: 768 } }), hasTouch: true });
  await app.openAs(demo('technician'));
  const { accountId } = await get<{ accountId: string }>(app, '/api/v1/me');
  const people = await get<{ items: { id: number; accountId?: string }[] }>(app, '/api/v1/technicians?size=100');
  const myself = people.items.find((one) => one.accountId === accountId);
  const advisor = await newWindow();
  await advisor.openAs(demo('service-advisor'));
  const technicianId = myself?.id ?? 0;
  const book = async (reason: string, on: string) =>
    created(advisor, '/api/v1/appointments', {
      ...{ vin, customer: { name: 'Dorothy Vaughan' }, technicianId, durationMinutes: 15, reason },
      startsAt: await freeTimeOf(technicianId, on, advisor),
    });
  await book(`Tyres (${mark})`, dayBefore);
  const job = await book(`Brakes (${mark})`, day);

  await test.step('sees the day, and that the car is a VIP', async () => {
    await app.goTo('My day');
    await app.open(`/workshop/my-day?day=${day}&at=${job.id}`);
    await expect(app.page.getByRole('heading', { name: `Brakes (${mark})` })).toBeVisible();
    await expect(app.page.getByText('We sold this car')).toBeVisible();
    await expect(app.page.getByRole('heading', { name: 'This car in the workshop' })).toBeVisible();
  });

  await test.step('begins, notes, and finishes with the odometer', async () => {
    const dialog = app.page.getByRole('dialog');
    await app.main.getByRole('button', { name: 'The car is here' }).click();
    await dialog.getByRole('button', { name: 'The car is here' }).click();
    await app.main.getByRole('button', { name: 'Start work' }).click();
    await app.page.getByLabel('Note').fill('New pads in front');
    await app.main.getByRole('button', { name: 'Ready', exact: true }).click();
    await app.main.getByRole('button', { name: 'Hand over and finish' }).click();
    await expect(dialog.getByLabel('What was done')).toHaveValue('New pads in front');
    await dialog.getByLabel('Odometer').fill('31000');
    await dialog.getByRole('button', { name: 'Hand over and finish' }).click();
    await expect(app.main.getByText('Finished', { exact: true }).first()).toBeVisible();
    await expect(app.main.getByText('New pads in front').first()).toBeVisible();
  });
});
