import { created, nextMonths } from './house';
import { expect, test } from './journey';
import { WorkshopPages } from './pages/WorkshopPages';
import { demo, inThisRun } from './people';
import { aTruck } from './vins';

test('a service advisor takes on a technician, and lets them go', async ({ newWindow, phone }) => {
  const mark = `${inThisRun}${phone ? 'p' : 'd'}`;
  const name = `Grace Zz ${mark}`;
  // Customers, who take whoever is free, come on other days.
  const day = nextMonths(4);
  const app = await newWindow();
  const workshop = new WorkshopPages(app.page);
  await app.openAs(demo('service-advisor'));

  const id = await test.step('adds them', async () => {
    await app.goTo('Technicians');
    await app.main.getByRole('button', { name: 'Add a technician' }).click();
    await workshop.dialog.getByLabel('First name').fill('Grace');
    await workshop.dialog.getByLabel('Last name').fill(`Zz ${mark}`);
    await workshop.dialog.getByLabel('Employee number').fill(`crew-${mark}`);
    await workshop.dialog.getByLabel('Skills').fill('HYBRID');
    await workshop.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await app.page.waitForURL(/\/workshop\/technicians\/\d+$/);
    await expect(app.title).toHaveText(name);
    await expect(app.main.getByLabel('Skills')).toHaveValue('HYBRID');
    return Number(new URL(app.page.url()).pathname.split('/').at(-1));
  });

  await test.step('gives them hours', async () => {
    await app.main.getByRole('button', { name: 'Add hours on Thursday' }).click();
    await app.main.getByLabel('Thursday, from (1)').fill('10:00');
    await app.main.getByLabel('Thursday, to (1)').fill('12:00');
    await app.main.getByRole('button', { name: 'Save the hours' }).click();
    await app.expectNotice('The hours are saved.');
  });

  const technicians = app.page.getByLabel('Technician', { exact: true });
  const toNewAppointment = async () => {
    await app.goTo('Appointments');
    await app.main.locator('a[href^="/workshop/appointments/new"]').click();
    await expect(technicians.getByRole('option').nth(1)).toBeAttached();
  };

  await test.step('finds them among those who take appointments, and within their hours', async () => {
    await toNewAppointment();
    await expect(technicians.getByRole('option', { name })).toBeAttached();
    await app.open(`/workshop/appointments/new?day=${day}&technicianId=${id}`);
    await expect(technicians).toHaveValue(String(id));
    await expect(workshop.freeTimes.getByRole('radio', { name: '10:00' })).toBeAttached();
    await expect(workshop.freeTimes.getByRole('radio', { name: /^(09|1[2-9]):/ })).toHaveCount(0);
  });

  await test.step('cannot delete them once they have an appointment, and reads why', async () => {
    await created(app, '/api/v1/appointments', {
      vin: aTruck(),
      customer: { name: 'Walter Walk-in' },
      reason: `Battery (${mark})`,
      technicianId: id,
      startsAt: `${day}T12:00:00Z`,
      durationMinutes: 30,
      outsideHours: true,
    });
    await app.goTo('Technicians');
    await app.main.locator(`a[href="/workshop/technicians/${id}"]`).click();
    app.expectRefusal(409, new RegExp(`^/api/v1/technicians/${id}$`));
    const deletes = app.main.getByRole('button', { name: 'Delete', exact: true });
    await deletes.click();
    await expect(app.main.getByText(`Delete ${name}?`)).toBeVisible();
    await deletes.click();
    await expect(app.main.getByRole('alert').filter({ hasText: 'has 1 appointment' })).toBeVisible();
  });

  await test.step('lets them take no more', async () => {
    await app.main.getByRole('button', { name: 'Take no more appointments' }).click();
    await expect(app.main.getByText('Takes none any more')).toBeVisible();
    await toNewAppointment();
    await expect(technicians.getByRole('option', { name })).toHaveCount(0);
    await app.goTo('Technicians');
    const row = app.main.getByRole('row').filter({ has: app.page.locator(`a[href="/workshop/technicians/${id}"]`) });
    await expect(row).toContainText('Takes none any more');
  });
});
