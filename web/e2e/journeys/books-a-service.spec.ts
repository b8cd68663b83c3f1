import { expect, test } from '@playwright/test';
import { newcomer, demo, inThisRun } from './people';
import { BookingPage } from './pages/BookingPage';
import { MailSink } from './pages/MailSink';
import { WebApp } from './pages/WebApp';

/** Of next month, when the workshop is open. */
function aTuesday(): number {
  const today = new Date();
  const day = new Date(today.getFullYear(), today.getMonth() + 1, 8);
  while (day.getDay() !== 2) day.setDate(day.getDate() + 1);
  return day.getDate();
}

const reason = `Squeaks when braking (${inThisRun})`;

test('signs up, books a service and signs out; staff sees it, and nobody else', async ({ browser, request }) => {
  test.setTimeout(180_000);
  const mails = new MailSink(request);
  const windows: WebApp[] = [];
  const newWindow = async () => {
    const app = new WebApp(await (await browser.newContext()).newPage());
    windows.push(app);
    return app;
  };

  const admin = await newWindow();
  await test.step('an administrator has hired somebody who can do it', async () => {
    await admin.open();
    await admin.signIn(demo('admin'));
    await admin.expectSignedInAs('Demo admin');
    const hired = await admin.post('/api/v1/technicians', {
      employeeId: `journey-${inThisRun}`,
      firstName: 'Maria',
      lastName: 'Schmidt',
    });
    expect(hired.status()).toBe(201);
  });

  const ada = newcomer('Ada Lovelace');
  const visitor = await newWindow();
  await test.step('signs up, reads the mail and verifies the address', async () => {
    await visitor.open();
    await visitor.page.getByRole('main').getByRole('link', { name: 'Sign up' }).click();
    await visitor.accounts.signUp(ada);
    await visitor.accounts.verify(await mails.linkTo(ada.email), ada);
    await visitor.expectSignedInAs(ada.name);
    await visitor.signOut(ada.name);
  });

  const id = await test.step('books, signing in on the way', async () => {
    await visitor.open('/book');
    const booking = new BookingPage(visitor.page);
    await booking.enter({ vin: '1M8GDM9AXKP042788', reason, day: aTuesday(), time: '10:30' });
    await booking.leaveToSignIn();
    await visitor.accounts.signIn(ada);
    await visitor.page.waitForURL('**/book');
    await expect(visitor.page.getByLabel('What is to be done?')).toHaveValue(reason);
    await booking.review();
    return booking.confirm();
  });

  await test.step('finds it again, and signs out', async () => {
    await visitor.open('/my/appointments');
    await expect(visitor.page.getByRole('link', { name: reason })).toBeVisible();
    await visitor.signOut(ada.name);
    await visitor.open(`/appointments/${id}`);
    await expect(visitor.title).toHaveText('Sign in to go on');
  });

  await test.step('staff sees it', async () => {
    const staff = await newWindow();
    await staff.open('/workshop/appointments?vin=1M8GDM9AXKP042788');
    await staff.page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    const advisor = demo('service-advisor');
    await staff.accounts.signIn(advisor);
    await staff.expectSignedInAs(advisor.name);
    await staff.page.getByRole('link', { name: reason }).click();
    await expect(staff.title).toHaveText(`Appointment ${id}`);
    await expect(staff.page.getByText(ada.name)).toBeVisible();
  });

  await test.step('another customer finds nothing, by page and by API', async () => {
    const charles = newcomer('Charles Babbage');
    const other = await newWindow();
    await other.open('/account/sign-up');
    await other.accounts.signUp(charles);
    await other.accounts.verify(await mails.linkTo(charles.email), charles);
    await other.expectSignedInAs(charles.name);
    await other.open(`/appointments/${id}`);
    await expect(other.title).toHaveText('There is nothing here');
    const answer = await other.page.request.get(`/api/v1/appointments/${id}`);
    expect(answer.status()).toBe(404);
    expect(await answer.json()).toMatchObject({ type: 'urn:forecourt:problem:appointment-not-found' });
    await other.open('/my/appointments');
    await expect(other.page.getByText('No appointments yet')).toBeVisible();
  });

  await test.step('who has booked it cancels it', async () => {
    await visitor.page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await visitor.accounts.signIn(ada);
    await expect(visitor.title).toHaveText(`Appointment ${id}`);
    await visitor.page.getByRole('button', { name: 'Cancel the appointment' }).click();
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Cancel the appointment' }).click();
    await expect(visitor.page.getByText('Canceled', { exact: true })).toBeVisible();
  });

  expect(windows.flatMap(({ remarks }) => remarks)).toEqual([]);
});
