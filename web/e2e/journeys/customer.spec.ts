import { expect, test } from './journey';
import { BookingPage } from './pages/BookingPage';
import { CarsPages } from './pages/CarsPages';
import { demo, inThisRun, newcomer } from './people';
import { aTruck } from './vins';

/** Of next month, when the workshop is open. */
function aTuesday(): number {
  const today = new Date();
  const day = new Date(today.getFullYear(), today.getMonth() + 1, 8);
  while (day.getDay() !== 2) day.setDate(day.getDate() + 1);
  return day.getDate();
}

test('a visitor finds a car, signs up and books; staff sees it, and nobody else', async ({
  newWindow,
  mails,
  phone,
}) => {
  const reason = `Squeaks when braking (${inThisRun}${phone ? ', phone' : ''})`;
  const vin = aTruck();
  const ada = newcomer('Ada Lovelace');
  const visitor = await newWindow();
  const cars = new CarsPages(visitor.page);

  await test.step('looks for a car', async () => {
    await visitor.open();
    await visitor.page.getByRole('searchbox', { name: 'Find a car by make, model, color or year' }).fill('ford');
    await visitor.page.getByRole('button', { name: 'Find cars' }).click();
    await expect(visitor.title).toHaveText('Cars for sale');
    const all = await cars.count();
    await cars.filter(async (filters) => {
      await filters.getByRole('checkbox', { name: /^White/ }).check();
      const price = filters.getByRole('group', { name: /^Price/ });
      await price.getByRole('textbox', { name: 'To' }).fill('25000');
      await price.getByRole('textbox', { name: 'To' }).press('Enter');
    });
    await cars.expectFilter('White');
    await expect(visitor.page).toHaveURL(/priceTo=25000/);
    await expect.poll(() => cars.count()).toBeLessThan(all);
    expect(await cars.count()).toBeGreaterThan(2);
    const inOrder = visitor.page.waitForResponse(/\/api\/v1\/automobiles\?.*sort=price/);
    await visitor.page.getByRole('combobox', { name: 'Order' }).selectOption('Lowest price');
    await expect(visitor.page).toHaveURL(/sort=cheapest/);
    await inOrder;
  });

  await test.step('compares three, and looks at one', async () => {
    await cars.compare(0, 1, 2);
    await cars.choose(1);
    await expect(visitor.page.getByRole('link', { name: 'Book a visit' })).toBeVisible();
    // The search is as it was.
    await visitor.page.goBack();
    await visitor.page.goBack();
    await cars.expectFilter('White');
  });

  await test.step('signs up, reads the mail and verifies the address', async () => {
    await visitor.open();
    await visitor.main.getByRole('link', { name: 'Sign up' }).click();
    await visitor.accounts.signUp(ada);
    await visitor.accounts.verify(await mails.linkTo(ada.email), ada);
    await visitor.expectSignedInAs(ada.name);
    await visitor.signOut(ada.name);
  });

  const id = await test.step('books for a car from elsewhere, signing in on the way', async () => {
    await visitor.goTo('Book a service');
    const booking = new BookingPage(visitor.page);
    await booking.enter({ vin, reason, day: aTuesday() });
    await booking.leaveToSignIn();
    await visitor.accounts.signIn(ada);
    await visitor.page.waitForURL('**/book');
    await expect(visitor.page.getByLabel('What is to be done?')).toHaveValue(reason);
    await booking.review();
    return booking.confirm();
  });

  await test.step('finds it again', async () => {
    const booked = visitor.page.locator(`a[href="/appointments/${id}"]`);
    await visitor.goTo('My appointments');
    await expect(booked).toContainText(reason);
    await visitor.goTo('Overview');
    await expect(booked).toContainText(reason);
  });

  await test.step('keeps the own details right, and takes the data along', async () => {
    await visitor.page.getByRole('link', { name: 'My details' }).click();
    await visitor.page.getByLabel('Telephone').fill('+1 212 555 0147');
    await visitor.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(visitor.page.getByText('Saved.')).toBeVisible();
    const data = await visitor.download(visitor.page.getByRole('button', { name: 'Download my data' }));
    expect(data.name).toMatch(/\.json$/);
    for (const known of [ada.email, reason, vin, '555']) expect(data.content).toContain(known);
    await visitor.signOut(ada.name);
  });

  await test.step('signed out, sees nothing of it', async () => {
    visitor.expectRefusal(401, /^\/api\/v1\/appointments\/\d+$/);
    await visitor.open(`/appointments/${id}`);
    await expect(visitor.title).toHaveText('Sign in to go on');
  });

  await test.step('staff sees it', async () => {
    const staff = await newWindow();
    await staff.open(`/workshop/appointments?vin=${vin}`);
    await staff.main.getByRole('link', { name: 'Sign in' }).click();
    const advisor = demo('service-advisor');
    await staff.accounts.signIn(advisor);
    await staff.expectSignedInAs(advisor.name);
    await staff.page.getByRole('link', { name: reason }).click();
    await expect(staff.title).toHaveText(`Appointment ${id}`);
    await expect(staff.page.getByRole('definition').filter({ hasText: ada.name }).first()).toBeVisible();
  });

  await test.step('another customer finds nothing, by page and by API', async () => {
    const other = await newWindow();
    const charles = newcomer('Charles Babbage');
    await other.signUp(charles, mails);
    other.expectRefusal(404, /^\/api\/v1\/appointments\/\d+$/);
    await other.open(`/appointments/${id}`);
    await expect(other.title).toHaveText('There is nothing here');
    const answer = await other.page.request.get(`/api/v1/appointments/${id}`);
    expect(answer.status()).toBe(404);
    expect(await answer.json()).toMatchObject({ type: 'urn:forecourt:problem:appointment-not-found' });
    await other.open('/my/appointments');
    await expect(other.page.getByText('No appointments yet')).toBeVisible();
  });

  await test.step('who has booked it cancels it', async () => {
    await visitor.main.getByRole('link', { name: 'Sign in' }).click();
    await visitor.accounts.signIn(ada);
    await expect(visitor.title).toHaveText(`Appointment ${id}`);
    await visitor.page.getByRole('button', { name: 'Cancel the appointment' }).click();
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Cancel the appointment' }).click();
    await expect(visitor.page.getByText('Canceled', { exact: true })).toBeVisible();
  });
});
